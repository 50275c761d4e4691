/** The one door: foreign data comes out as a whole map with all that was mended, or is refused by name. */
import { describe, expect, test } from 'vitest'
import { MAP_KINDS } from '../../src/lanes/mapKinds'
import { type Collection, COLLECTIONS, MAP_VERSION } from '../../src/model/journeyMap'
import { problems } from '../../src/model/problems'
import { readMap } from '../../src/model/readMap'
import { read } from '../support/map'

/** A whole map as a file has it, which a test may spoil. */
function file() {
  const { map } = read(`
             | Discover/look | Buy
    Web      | [a]           | [c]
    ~Shop    |               | [d]
    "Thinks" | [t]           |
    a > c (Ana)
    c > d`)
  map.cards.a!.personas = { Ana: true }
  map.cards.a!.attachments = {
    p1: { type: 'pain', order: 'a0', text: 'slow', severity: 3, source: '', persona: 'Ana' },
  }
  return JSON.parse(JSON.stringify(map)) as Record<Collection, Record<string, Record<string, unknown>>>
}

let given = 0
const opened = (raw: unknown) => {
  given = 0
  return readMap(raw, MAP_KINDS, () => `new-${++given}`)
}
function mended(raw: unknown) {
  const result = opened(raw)
  if (!result.ok) throw new Error(result.error.key)
  expect(problems(result.value.map)).toEqual([])
  return { ...result.value, told: result.value.repairs.map(({ key, params }) => [key, params.count]) }
}
const refusal = (raw: unknown) => {
  const result = opened(raw)
  return result.ok ? null : result.error
}

test('a whole map comes out as it went in, ids and all, with nothing mended', () => {
  expect(opened(file())).toEqual({ ok: true, value: { map: file(), repairs: [] } })
})

describe('refused by name', () => {
  test('what is no map', () => {
    for (const raw of [null, undefined, 3, 'periplo', [], {}, { format: 'excalidraw' }, [file()]]) {
      expect(refusal(raw)).toEqual({ kind: 'not-a-map', key: 'read.not-a-map', params: {} })
    }
  })

  test('a format that is only inherited', () => {
    expect(refusal(Object.create(file()))?.kind).toBe('not-a-map')
  })

  test('a map without a version', () => {
    for (const version of [undefined, null, '1', 0, -1, 1.5, Number.NaN, {}]) {
      expect(refusal({ ...file(), version })?.kind).toBe('no-version')
    }
  })

  test('a map of a newer version, with both numbers', () => {
    expect(refusal({ ...file(), version: MAP_VERSION + 1 })).toEqual({
      kind: 'newer',
      key: 'read.newer',
      params: { version: MAP_VERSION + 1, known: MAP_VERSION },
    })
  })

  test('a map whose cards, or any other records, are none: it would come in empty', () => {
    for (const collection of COLLECTIONS) {
      for (const value of ['none', null, 3, true, '']) {
        expect(refusal({ ...file(), [collection]: value })).toEqual({
          kind: 'no-records',
          key: 'read.no-records',
          params: { collection },
        })
      }
    }
  })

  test('more records than any map has, before any is read', () => {
    const many = (count: number) => Array.from({ length: count }, () => null)
    expect(refusal({ ...file(), links: many(100_000) })?.kind).toBe('too-large')
    const hung = { ...file(), cards: { a: { attachments: many(60_000), personas: many(41_000) } } }
    expect(refusal(hung)?.kind).toBe('too-large')
    expect(refusal({ ...file(), cards: [{ attachments: many(100_001) }] })?.kind).toBe('too-large')
    expect(refusal({ ...file(), links: many(99_000) })).toBeNull()
  })
})

describe('ids', () => {
  test('an id that two collections use stays with the first, and links lead to the right record', () => {
    const raw = file()
    raw.cards.Buy = { ...raw.cards.c, id: 'Buy' }
    raw.links['link-1'] = { ...raw.links['link-1'], to: 'Buy' }
    const { map, told } = mended(raw)
    expect(told).toEqual([['repair.new-id', 1]])
    expect(map.phases.Buy?.title).toBe('Buy')
    expect(map.cards['new-1']).toMatchObject({ id: 'new-1', title: 'c' })
    expect(map.links['link-1']).toMatchObject({ from: 'c', to: 'new-1' })
  })

  test('ids that cannot stand in an address or a list are replaced, and what they name is still found', () => {
    for (const id of [
      'two words',
      '',
      'tab\there',
      '"quoted"',
      '<b>',
      'a\u0000b',
      '\ud800',
      'x'.repeat(101),
      'toString',
      '__proto__',
    ]) {
      const raw = file()
      raw.steps = JSON.parse(JSON.stringify(raw.steps)) as typeof raw.steps
      delete raw.steps['Buy.']
      Object.defineProperty(raw.steps, id, {
        value: { id, order: 'a1', phase: 'Buy', title: '' },
        enumerable: true,
        configurable: true,
      })
      raw.cards.c!.step = id
      raw.cards.d!.step = id
      const { map, told } = mended(raw)
      expect(told).toEqual([['repair.new-id', 1]])
      expect(map.steps['new-1']).toMatchObject({ id: 'new-1', phase: 'Buy' })
      expect(map.cards.c?.step).toBe('new-1')
    }
  })

  test('a new id is never one that the file uses', () => {
    const raw = file()
    raw.cards['bad id'] = { ...raw.cards.a, id: 'bad id' }
    raw.links['new-1'] = { id: 'new-1', from: 'a', to: 'd', persona: null, label: '' }
    const { map } = mended(raw)
    expect(map.links['new-1']?.to).toBe('d')
    expect(Object.keys(map.cards)).toContain('new-1-2')
  })

  test('the map itself gets an id where its own cannot be used', () => {
    const { map, told } = mended({ ...file(), id: 'a b' })
    expect([map.id, told]).toEqual(['new-1', [['repair.new-id', 1]]])
  })

  test('records in a list go by the ids that they bear', () => {
    const raw = file()
    const { map, told } = mended({ ...raw, cards: Object.values(raw.cards) })
    expect(told).toEqual([])
    expect(map).toEqual(file())
  })

  test('records of a list that bear no id are not what a missing reference means', () => {
    const { map } = mended({ ...file(), steps: [{ phase: 'Buy' }], cards: { lone: { lane: 'Web' } } })
    expect(map.cards).toEqual({})
  })

  test('a record that calls itself otherwise than its key is found by both names', () => {
    const raw = file()
    raw.cards.c!.id = 'cee'
    raw.links['link-1']!.from = 'cee'
    const { map, told } = mended(raw)
    expect(told).toEqual([['repair.wrong-value', 1]])
    expect(map.links['link-0']?.to).toBe('c')
    expect(map.links['link-1']?.from).toBe('c')
  })
})

describe('what leads nowhere', () => {
  test('links without an end, and links to themselves, are removed', () => {
    const raw = file()
    raw.links['link-0']!.to = 'gone'
    raw.links['link-1']!.to = 'c'
    const { map, told, repairs } = mended(raw)
    expect(told).toEqual([['repair.link-without-end', 2]])
    expect(repairs[0]?.id).toBe('link-0')
    expect(map.links).toEqual({})
  })

  test('steps without a phase go, with their cards and the links of those', () => {
    const raw = file()
    delete raw.phases.Buy
    const { map, told } = mended(raw)
    expect(told).toEqual([
      ['repair.step-without-phase', 1],
      ['repair.card-without-place', 2],
      ['repair.link-without-end', 2],
    ])
    expect(Object.keys(map.cards)).toEqual(['a', 't'])
  })

  test('cards without a lane go', () => {
    const raw = file()
    raw.cards.t!.lane = 'gone'
    raw.cards.a!.lane = 7
    expect(mended(raw).told).toContainEqual(['repair.card-without-place', 2])
  })

  test('a phase without a step gets one', () => {
    const raw = file()
    raw.phases.Use = { id: 'Use', order: 'a5', title: 'Use', goal: '', hue: 3 }
    const { map, told } = mended(raw)
    expect(told).toEqual([['repair.phase-without-step', 1]])
    expect(map.steps['Use-step']).toEqual({ id: 'Use-step', order: 'a0', phase: 'Use', title: '' })
  })

  test('personas that nobody knows are taken out of cards, attachments and links', () => {
    const raw = file()
    delete raw.personas.Ana
    const { map, told } = mended(raw)
    expect(told).toEqual([['repair.unknown-persona', 3]])
    expect(map.cards.a).toMatchObject({ personas: {}, attachments: { p1: { text: 'slow' } } })
    expect(map.cards.a?.attachments.p1).not.toHaveProperty('persona')
    expect(map.links['link-0']?.persona).toBeNull()
  })
})

describe('places', () => {
  test('records without a usable key go to the end of their siblings, in the order of the file', () => {
    const raw = file()
    for (const [id, order] of Object.entries({ x: undefined, y: 3, z: 'a00' }))
      raw.cards[id] = { ...raw.cards.a, id, order }
    const { map, told } = mended(raw)
    expect(told).toEqual([['repair.bad-order', 3]])
    expect([map.cards.a, map.cards.x, map.cards.y, map.cards.z].map((card) => card?.order)).toEqual([
      'a0',
      'a1',
      'a2',
      'a3',
    ])
  })

  test('lists without any key keep the order of the file', () => {
    const raw = file()
    for (const lane of Object.values(raw.lanes)) delete lane.order
    const { map, told } = mended(raw)
    expect(told).toEqual([['repair.bad-order', 3]])
    expect(Object.values(map.lanes).map(({ order }) => order)).toEqual(['a0', 'a1', 'a2'])
  })

  test('attachments without a key go to the end of their card', () => {
    const raw = file()
    const hung = raw.cards.a!.attachments as Record<string, Record<string, unknown>>
    hung.p2 = { ...hung.p1, order: '' }
    const { map, told } = mended(raw)
    expect(told).toEqual([['repair.bad-order', 1]])
    expect(map.cards.a?.attachments.p2).toMatchObject({ order: 'a1', persona: 'Ana' })
  })
})
