/** What has just happened, for the live region and the message in the corner. */
import { createStore } from 'zustand/vanilla'

export interface Message {
  id: number
  text: string
  tone: 'plain' | 'warn' | 'error'
  /** Something to do about it, such as undo. */
  action?: { label: string; perform(): void }
}

interface Messages {
  /** Spoken only. */
  spoken: { id: number; text: string }
  /** Shown and spoken. */
  shown: readonly Message[]
}

export const messageStore = createStore<Messages>()(() => ({
  spoken: { id: 0, text: '' },
  shown: [],
}))
let last = 0

/** Speaks through the live region without showing. */
export function announce(text: string): void {
  messageStore.setState({ spoken: { id: ++last, text } })
}

/** Shows a message in the corner until it is dismissed or its time is over. */
export function notify(message: Omit<Message, 'id'>): number {
  const id = ++last
  messageStore.setState(({ shown }) => ({
    shown: [...shown.slice(-2), { ...message, id }],
  }))
  return id
}

export function dismiss(id: number): void {
  messageStore.setState(({ shown }) => ({
    shown: shown.filter((message) => message.id !== id),
  }))
}
