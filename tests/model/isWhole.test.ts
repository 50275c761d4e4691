/** A map that needs nothing done is taken as it is, and nothing else is. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { MAP_KINDS } from '../../src/lanes/mapKinds'
import { isWhole } from '../../src/model/isWhole'
import type { Tree } from '../../src/model/readFields'
import { readMap, takeMap } from '../../src/model/readMap'
import { anyMap } from '../support/arbitraries'
import { bigMap } from '../support/bigMap'

vi.setConfig({ testTimeout: 60_000 })

const named = () => {
  let given = 0
  return () => `new-${++given}`
}
const anew = (raw: Tree) => readMap(raw, MAP_KINDS, named())

const odd: unknown[] = ['', 'a0', '__proto__', 'a b', '\ud800', '\0', Number.NaN, -0, 7, null, undefined, true, {}, []]

/** Every place of a tree, as the way that leads there. */
function placesIn(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way]
  return [way, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...way, name]))]
}

/** A copy with another value, a field more or a field less at one place. */
function spoilt(raw: object, way: readonly string[], how: 'put' | 'add' | 'drop', value: unknown): Tree {
  const copy = structuredClone(raw) as Tree
  let at: Tree = copy
  for (const name of way.slice(0, -1)) at = at[name] as Tree
  const last = way.at(-1) ?? 'title'
  if (how === 'drop') delete at[last]
  else if (how === 'add') at[`${last}2`] = value
  else at[last] = value
  return copy
}

test('a large map that needs nothing done is handed on itself', () => {
  const raw = JSON.parse(JSON.stringify(bigMap(300))) as unknown
  const read = takeMap(raw, MAP_KINDS, named())
  expect(read.ok && read.value.map).toBe(raw)
})

test('whatever is taken as it is would come out the same, read field by field, with nothing to tell', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const raw = JSON.parse(JSON.stringify(map)) as Tree
      fc.pre(isWhole(raw, MAP_KINDS))
      expect(anew(raw)).toEqual({ ok: true, value: { map: raw, repairs: [] } })
    }),
    { maxSkipsPerRun: 1000 },
  )
})

test('a map spoilt in one place comes out as if it were read field by field', () => {
  const how = fc.constantFrom('put' as const, 'add' as const, 'drop' as const)
  fc.assert(
    fc.property(anyMap, fc.nat(), how, fc.constantFrom(...odd), (map, at, spoils, value) => {
      const whole = JSON.parse(JSON.stringify(map)) as Tree
      const places = placesIn(whole)
      const raw = spoilt(whole, places[at % places.length] ?? [], spoils, value)
      fc.pre(isWhole(raw, MAP_KINDS))
      expect(anew(raw)).toStrictEqual({ ok: true, value: { map: raw, repairs: [] } })
    }),
    { numRuns: 300, maxSkipsPerRun: 1000 },
  )
})
