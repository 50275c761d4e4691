/** Whatever comes to the door: an answer, never an exception, and what comes out goes in again unchanged. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { MAP_KINDS } from '../../src/lanes/mapKinds'
import { COLLECTIONS } from '../../src/model/journeyMap'
import { problems } from '../../src/model/problems'
import { readMap } from '../../src/model/readMap'
import { writeMap } from '../../src/model/writeMap'
import { anyMap } from '../support/arbitraries'

vi.setConfig({ testTimeout: 60_000 })
let given = 0
const newId = () => `new-${++given}`

function holds(raw: unknown) {
  const result = readMap(raw, MAP_KINDS, newId)
  if (!result.ok) return result.error.key
  const { map } = result.value
  expect(problems(map)).toEqual([])
  expect(readMap(map, MAP_KINDS, newId)).toEqual({ ok: true, value: { map, repairs: [] } })
  expect(readMap(JSON.parse(writeMap(map)), MAP_KINDS, newId)).toEqual({ ok: true, value: { map, repairs: [] } })
  return 'read'
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    '',
    'a0',
    'constructor',
    '__proto__',
    'a b',
    '\ud800',
    '\0',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
  ),
)

/** What the door must say: a map whose records are none is refused, any other is mended. */
function answerTo(raw: object): string {
  const loose = raw as Record<string, unknown>
  const whole = COLLECTIONS.every((name) => loose[name] === undefined || Object(loose[name]) === loose[name])
  return whole ? 'read' : 'read.no-records'
}

test('any JSON at all is no map', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      expect(holds(raw)).toBe('read.not-a-map')
    }),
  )
})

test('any JSON in the place of every collection and field of a map', () => {
  const names = [...COLLECTIONS, 'id', 'title', 'state', 'created', 'changed', 'settings', 'assessments']
  fc.assert(
    fc.property(anyMap, fc.dictionary(fc.constantFrom(...names), odd), (map, spoiled) => {
      const raw = { ...map, ...spoiled }
      expect(holds(raw)).toBe(answerTo(raw))
    }),
    { numRuns: 200 },
  )
})

/** Puts something odd in some place of a tree, deep down or high up. */
function spoil(tree: unknown, way: readonly number[], value: unknown): unknown {
  const [turn = 0, ...rest] = way
  if (typeof tree !== 'object' || tree === null || way.length === 0) return value
  const keys = Object.keys(tree)
  const key = keys[turn % (keys.length + 1)] ?? `odd${turn}`
  return { ...tree, [key]: spoil((tree as Record<string, unknown>)[key], rest, value) }
}

test('a map with anything odd anywhere', () => {
  const spoilings = fc.array(fc.tuple(fc.array(fc.nat(50), { minLength: 1, maxLength: 5 }), odd), { maxLength: 6 })
  fc.assert(
    fc.property(anyMap, spoilings, (map, spoilings) => {
      const spoilt = spoilings.reduce<unknown>((tree, [way, value]) => spoil(tree, way, value), map)
      const raw = { ...(spoilt as object), format: 'periplo', version: map.version }
      expect(holds(raw)).toBe(answerTo(raw))
    }),
    { numRuns: 500 },
  )
})

test('the same map is always written as the same text, whatever order its records were made in', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const turned = { ...map, cards: Object.fromEntries(Object.entries(map.cards).reverse()) }
      expect(writeMap(turned)).toBe(writeMap(map))
      expect(JSON.parse(writeMap(map, '2030-01-01T00:00:00.000Z'))).toEqual({
        ...map,
        changed: '2030-01-01T00:00:00.000Z',
      })
    }),
    { numRuns: 50 },
  )
})
