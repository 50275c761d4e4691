import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { es } from '../../src/i18n/es/index'
import { translator } from '../../src/i18n/words'
import { ariaKeys, keyCaps } from '../../src/ui/keyText'

const english = translator('en', en)
const spanish = translator('es', es)

describe('a key is written as it stands on the keyboard', () => {
  it.each([
    ['$mod+KeyZ', 'Ctrl+Z', 'Ctrl+Z', '⌘+Z'],
    ['$mod+Shift+KeyE', 'Ctrl+Shift+E', 'Ctrl+Mayús+E', '⌘+⇧+E'],
    ['Delete', 'Del', 'Supr', 'Del'],
    ['Alt+ArrowLeft', 'Alt+←', 'Alt+←', '⌥+←'],
    ['Shift+Digit1', 'Shift+1', 'Mayús+1', '⇧+1'],
    ['$mod+d', 'Ctrl+D', 'Ctrl+D', '⌘+D'],
    ['?', '?', '?', '?'],
    ['$mod++', 'Ctrl++', 'Ctrl++', '⌘++'],
  ])('%s', (keys, inEnglish, inSpanish, onApple) => {
    expect(keyCaps(keys, english, false).join('+')).toBe(inEnglish)
    expect(keyCaps(keys, spanish, false).join('+')).toBe(inSpanish)
    expect(keyCaps(keys, english, true).join('+')).toBe(onApple)
  })

  it('is told to assistive tools by the names that they know', () => {
    expect(ariaKeys('$mod+Shift+KeyE', false)).toBe('Control+Shift+E')
    expect(ariaKeys('$mod+KeyZ', true)).toBe('Meta+Z')
  })
})
