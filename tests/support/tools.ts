/** What formats are handed in tests: English words, ids in a row, a time that stands still. */
import { en } from '../../src/i18n/en/index'
import { es } from '../../src/i18n/es/index'
import { type Language, translator } from '../../src/i18n/words'
import type { Tools } from '../../src/formats/format'

export function testTools(language: Language = 'en'): Tools {
  let given = 0
  return {
    t: translator(language, language === 'es' ? es : en),
    language,
    newId: () => `id-${(given++).toString(36)}`,
    now: () => '2026-11-22T10:00:00.000Z',
    measure: (text, font) => text.length * font.size * 0.5,
  }
}
