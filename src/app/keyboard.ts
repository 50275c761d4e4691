/** The one keyboard listener: it leaves typing alone and looks the key up in what actions and commands declare. */
import { createKeybindingsHandler } from 'tinykeys'
import { BARE_COMMANDS } from '../commands/index'
import { ACTIONS } from './actions/index'
import type { Services } from './services'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** A key pressed in a dialog or a menu is theirs. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
}

interface Binding {
  whileTyping: boolean
  /** False where it does not apply, so that the browser keeps the key. */
  perform(services: Services): boolean
}

function bindings(): [string, Binding][] {
  const actions = ACTIONS.flatMap((action) =>
    (action.keys ?? []).map((key): [string, Binding] => [
      key,
      {
        whileTyping: action.whileTyping ?? false,
        perform(services) {
          if (action.enabled && !action.enabled(services)) return false
          action.perform(services)
          return true
        },
      },
    ]),
  )
  const commands = BARE_COMMANDS.flatMap((command) =>
    (command.keys ?? []).map((key): [string, Binding] => [
      key,
      {
        whileTyping: false,
        perform: (services) => services.open.getState().map?.editor.run(command, undefined) ?? false,
      },
    ]),
  )
  return [...actions, ...commands]
}

/** Listens until the returned function is called. */
export function listenToKeys(services: Services): () => void {
  const keymap: Record<string, (event: KeyboardEvent) => void> = {}
  for (const [key, binding] of bindings()) {
    keymap[key] = (event) => {
      if (event.defaultPrevented || event.isComposing) return
      if (isElsewhere(event.target)) return
      if (isTyping(event.target) && !binding.whileTyping) return
      if (binding.perform(services)) event.preventDefault()
    }
  }
  const handler = createKeybindingsHandler(keymap)
  window.addEventListener('keydown', handler)
  return () => window.removeEventListener('keydown', handler)
}
