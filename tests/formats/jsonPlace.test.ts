import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonPlace } from '../../src/formats/jsonPlace'

it.each([
  ['{"a":}', 5],
  ['{"a":1,}', 7],
  ['[1,,2]', 3],
  ['[1 2]', 3],
  ['{a:1}', 1],
  ['{"a" 1}', 5],
  ["{'a':1}", 1],
  ['{"a":NaN}', 5],
  ['{"a":01}', 6],
  ['"a\nb"', 0],
  ['{"a":"b', 7],
  ['{"a":1}x', 7],
  ['// x\n{}', 0],
  ['[1}', 2],
  ['', 0],
])('%j stops being JSON at %d', (text, place) => expect(jsonPlace(text)).toBe(place))

it('finds nothing wrong in any JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonPlace(text)).toBe(text.length)
    }),
  )
})

it('finds the end where JSON breaks off', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (list) => {
      const text = JSON.stringify({ list })
      expect(jsonPlace(text.slice(0, -1))).toBe(text.length - 1)
    }),
  )
})
