/** The one keyboard listener: it leaves typing alone and looks the key up in what actions and commands declare. */
import { createKeybindingsHandler } from 'tinykeys'
import type { Action } from '../actions/action'
import type { Services } from '../services'

export interface Binding {
  keys: readonly string[]
  /** Works while a text is being typed. */
  whileTyping: boolean
  /** False where it does not apply, so that the browser keeps the key. */
  perform: (services: Services) => boolean
}

export function actionBinding(action: Action): Binding {
  return {
    keys: action.keys ?? [],
    whileTyping: action.whileTyping ?? false,
    perform(services) {
      if (action.enabled && !action.enabled(services)) return false
      action.perform(services)
      return true
    },
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** A key pressed in a dialog or a menu is theirs. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
}

/** A sign such as ? is written with Shift on one keyboard and without it on another: both are the same key. */
const withShift = (key: string): string[] =>
  /(^|\+)[^\p{L}\p{N}\s+]$/u.test(key) && !key.includes('Shift+')
    ? [key, `${key.slice(0, -1)}Shift+${key.slice(-1)}`]
    : [key]

/** Listens until the returned function is called; the screen that is shown brings its keys. */
export function listenToKeys(services: Services, bindings: readonly Binding[]): () => void {
  const keymap: Record<string, (event: KeyboardEvent) => void> = {}
  for (const binding of bindings) {
    for (const key of binding.keys.flatMap(withShift)) {
      keymap[key] = (event) => {
        if (event.defaultPrevented || event.isComposing) return
        if (isElsewhere(event.target)) return
        if (isTyping(event.target) && !binding.whileTyping) return
        if (binding.perform(services)) event.preventDefault()
      }
    }
  }
  const handler = createKeybindingsHandler(keymap)
  window.addEventListener('keydown', handler)
  return () => window.removeEventListener('keydown', handler)
}
