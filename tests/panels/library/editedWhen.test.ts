import { beforeAll, describe, expect, it } from 'vitest'
import { type Speech, speechOf } from '../../../src/i18n/languageStore'
import { loadCatalogue, translator } from '../../../src/i18n/words'
import { editedWhen } from '../../../src/panels/library/editedWhen'

let en: Speech
let es: Speech
beforeAll(async () => {
  en = speechOf('en', translator('en', await loadCatalogue('en')))
  es = speechOf('es', translator('es', await loadCatalogue('es')))
})

// Local times, so that the test holds in every time zone.
const now = new Date(2026, 3, 15, 13, 30).getTime()
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()

describe('when a map was edited', () => {
  it.each([
    ['Edited just now', at(2026, 3, 15, 13, 30)],
    ['Edited 4 minutes ago', at(2026, 3, 15, 13, 26)],
    ['Edited yesterday', at(2026, 3, 14, 23, 59)],
    ['Edited on April 2', at(2026, 3, 2, 10, 0)],
    ['Edited on December 2, 2025', at(2025, 11, 2, 10, 0)],
  ])('is said as "%s"', (said, instant) => {
    expect(editedWhen(en, instant, now)).toBe(said)
  })

  it('gives the time of the same day', () => {
    expect(editedWhen(en, at(2026, 3, 15, 9, 15), now)).toMatch(/^Edited today, 0?9:15/)
  })

  it('speaks Spanish as one speaks it', () => {
    expect(editedWhen(es, at(2026, 3, 15, 13, 26), now)).toBe('Editado hace 4 minutos')
    expect(editedWhen(es, at(2026, 3, 2, 10, 0), now)).toBe('Editado el 2 de abril')
    expect(editedWhen(es, at(2025, 11, 2, 10, 0), now)).toBe('Editado el 2 de diciembre de 2025')
  })

  it('does not speak of the future when a clock was wrong', () => {
    expect(editedWhen(en, at(2026, 3, 15, 13, 40), now)).toBe('Edited just now')
  })
})
