import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, unguarded } from '../../../src/formats/table/formulaGuard'
import { anyText } from '../../support/anyMap'
import { NAUGHTY } from '../../support/naughty'

describe('the guard against formulas', () => {
  it.each([
    '=1+1',
    '+1-1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0=1',
    '\u3000=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '|calc',
    '%0A',
    "'=1",
    '- item',
  ])('puts an apostrophe before %j', (cell) => expect(guarded(cell)).toBe(`'${cell}`))

  it.each(['-5.2', '+3', '-1', '0', '5,2', 'plain', "it's", "'quoted", 'a=b', '', '12:30', '(-1)'])(
    'leaves %j alone',
    (cell) => {
      expect(guarded(cell)).toBe(cell)
      expect(unguarded(cell)).toBe(cell)
    },
  )

  it('is taken away again, whatever it guarded', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...NAUGHTY)), (text) => {
        expect(unguarded(guarded(text))).toBe(text)
      }),
    )
  })

  it('leaves nothing that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."=+-@|%'\t 1a".split('')) }), (text) => {
        const cell = guarded(text)
        expect(/^[\s]*[=@|%]/.test(cell) || (/^[\s]*[+-]/.test(cell) && Number.isNaN(Number(cell)))).toBe(false)
      }),
    )
  })
})
