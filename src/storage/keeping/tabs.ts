/** How the tabs of one browser speak to each other: short words that something is new, never the thing itself. */
import type { Id } from '../../model/journeyMap'

export type Message = { kind: 'rows'; map: Id; from: Id } | { kind: 'erased'; map: Id; from: Id } | { kind: 'list' }

export interface Tabs {
  /** Tells all other tabs, and everybody in this one. */
  tell(message: Message): void
  hear(listener: (message: Message) => void): () => void
  close(): void
}

export function openTabs(name: string): Tabs {
  const listeners = new Set<(message: Message) => void>()
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
  const pass = (message: Message) => {
    for (const listener of listeners) listener(message)
  }
  if (channel) channel.onmessage = (event) => pass(event.data as Message)
  return {
    tell(message) {
      channel?.postMessage(message)
      pass(message)
    },
    hear(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      channel?.close()
      listeners.clear()
    },
  }
}
