/** How a key combination in tinykeys notation is written for people and for assistive tools. */
import type { MessageKey, Translate } from '../i18n/words'

/** Read once: a keyboard does not change its maker. */
export const isApple =
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad|iPod/.test(navigator.platform || navigator.userAgent)

const APPLE: Record<string, string> = { $mod: '⌘', Meta: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧' }
const SIGNS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Equal: '+',
  Minus: '−',
  Period: '.',
  Comma: ',',
  Slash: '/',
  Backquote: '`',
}
const WORDS: Record<string, MessageKey> = {
  $mod: 'key.control',
  Control: 'key.control',
  Meta: 'key.meta',
  Alt: 'key.alt',
  Shift: 'key.shift',
  Enter: 'key.enter',
  Escape: 'key.escape',
  Delete: 'key.delete',
  Backspace: 'key.backspace',
  Tab: 'key.tab',
  Space: 'key.space',
  ' ': 'key.space',
  Home: 'key.home',
  End: 'key.end',
  PageUp: 'key.pageUp',
  PageDown: 'key.pageDown',
}

/** The caps of one combination, such as `['Ctrl', 'Z']`; of a sequence, one after the other. */
export function keyCaps(keys: string, t: Translate, apple = isApple): string[] {
  return keys
    .trim()
    .split(/\s+/)
    .flatMap((press) => press.split(/(?<=[^+])\+/))
    .map((part) => {
      if (apple && APPLE[part]) return APPLE[part]
      const word = WORDS[part]
      if (word) return t(word)
      return (
        SIGNS[part] ??
        part.replace(/^(Key|Digit|Numpad)(?=.)/, '').replace(/^[a-zñ]$/, (letter) => letter.toUpperCase())
      )
    })
}

/** The value of `aria-keyshortcuts`. */
export function ariaKeys(keys: string, apple = isApple): string {
  return keys
    .trim()
    .split(/\s+/)
    .map((press) =>
      press
        .split(/(?<=[^+])\+/)
        .map((part) => (part === '$mod' ? (apple ? 'Meta' : 'Control') : part.replace(/^(Key|Digit|Numpad)(?=.)/, '')))
        .join('+'),
    )
    .join(' ')
}
