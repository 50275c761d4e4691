/** Mending what leads nowhere: always the same way, so that everybody who mends the same map holds the same. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JourneyMap } from '../../src/model/journeyMap'
import { mayDangle, mend } from '../../src/model/mend'
import type { Patch } from '../../src/model/patch'
import { problems } from '../../src/model/problems'
import { repairList } from '../../src/model/repairs'
import { anyMap } from '../support/arbitraries'
import { read } from '../support/map'

const { map } = read(`
           | A/one | /two | B
  "Thinks" | [t]   |      |
  Web      | [a]   | [b]  | [c]
  a > b (Ana)
  b > c`)

function mended(broken: JourneyMap) {
  const { say, list } = repairList()
  const whole = mend(broken, say)
  return { whole, told: list().map(({ key, params, id }) => [key.slice(7), params.count, id]) }
}

test('a whole map is given back as it is, the very same object', () => {
  expect(mend(map)).toBe(map)
  fc.assert(
    fc.property(anyMap, (map) => {
      expect(mend(map)).toBe(map)
      expect(problems(map)).toEqual([])
    }),
  )
})

test('whatever records are taken out of a map, the rest is mended, and mended again is the same', () => {
  fc.assert(
    fc.property(anyMap, fc.infiniteStream(fc.boolean()), (map, dice) => {
      const left = <T extends object>(records: T) =>
        Object.fromEntries(Object.entries(records).filter(() => !dice.next().value)) as T
      const broken: JourneyMap = {
        ...map,
        personas: left(map.personas),
        phases: left(map.phases),
        steps: left(map.steps),
        lanes: left(map.lanes),
        cards: left(map.cards),
      }
      const whole = mend(broken)
      expect(problems(whole)).toEqual([])
      expect(mend(whole)).toBe(whole)
      expect(mend(structuredClone(broken))).toEqual(whole)
    }),
  )
})

describe('one thing at a time', () => {
  const without = (collection: 'personas' | 'phases' | 'steps' | 'lanes' | 'cards', id: string) => {
    const { [id]: _gone, ...records } = map[collection] as Record<string, unknown>
    return { ...map, [collection]: records } as JourneyMap
  }

  test('a step goes with its phase, its cards with it, their links with them', () => {
    const { whole, told } = mended(without('phases', 'B'))
    expect(told).toEqual([
      ['step-without-phase', 1, 'B.'],
      ['card-without-place', 1, 'c'],
      ['link-without-end', 1, 'link-1'],
    ])
    expect(Object.keys(whole.steps)).toEqual(['A.one', 'A.two'])
    expect(whole.phases).toEqual({ A: map.phases.A })
    expect(whole.lanes).toBe(map.lanes)
  })

  test('a card goes with its step, and with its lane', () => {
    expect(mended(without('steps', 'A.two')).told).toEqual([
      ['card-without-place', 1, 'b'],
      ['link-without-end', 2, 'link-0'],
    ])
    expect(mended(without('lanes', 'Thinks')).told).toEqual([['card-without-place', 1, 't']])
  })

  test('a link to itself goes', () => {
    const links = { ...map.links, loop: { id: 'loop', from: 'a', to: 'a', persona: null, label: '' } }
    expect(mended({ ...map, links }).told).toEqual([['link-without-end', 1, 'loop']])
  })

  test('a phase that lost its last step gets one that everybody calls the same', () => {
    const { whole, told } = mended(without('steps', 'B.'))
    expect(told[0]).toEqual(['phase-without-step', 1, 'B'])
    expect(whole.steps['B-step']).toEqual({ id: 'B-step', order: 'a0', phase: 'B', title: '' })
    const taken = {
      ...without('steps', 'B.'),
      personas: { ...map.personas, 'B-step': { ...map.personas.Ana!, id: 'B-step' } },
    }
    expect(mend(taken).steps['B-step-2']).toMatchObject({ phase: 'B' })
  })

  test('two phases without a step get one each', () => {
    const phases = { ...map.phases, C: { ...map.phases.B!, id: 'C' }, D: { ...map.phases.B!, id: 'D' } }
    expect(mended({ ...map, phases }).told).toEqual([['phase-without-step', 2, 'C']])
  })

  test('a persona that is gone leaves no trace in cards, attachments and links', () => {
    const card = {
      ...map.cards.a!,
      personas: { Ana: true as const, Eve: true as const },
      attachments: {
        p: { type: 'pain', order: 'a0', persona: 'Eve' },
        q: { type: 'pain', order: 'a1', persona: 'Ana' },
      },
    }
    const links = { ...map.links, 'link-1': { ...map.links['link-1']!, persona: 'Eve' } }
    const { whole, told } = mended({ ...map, cards: { ...map.cards, a: card }, links })
    expect(told).toEqual([['unknown-persona', 3, 'a']])
    expect(whole.cards.a).toEqual({
      ...card,
      personas: { Ana: true },
      attachments: { p: { type: 'pain', order: 'a0' }, q: { type: 'pain', order: 'a1', persona: 'Ana' } },
    })
    expect(whole.links['link-1']?.persona).toBeNull()
    expect(whole.cards.b).toBe(map.cards.b)
  })

  test('keys that are none are made anew, behind those that are', () => {
    const cards = { ...map.cards, a: { ...map.cards.a!, order: '' }, x: { ...map.cards.a!, id: 'x', order: 'a5' } }
    const { whole, told } = mended({ ...map, cards })
    expect(told).toEqual([['bad-order', 1, 'a']])
    expect(whole.cards.a?.order).toBe('a6')
    expect(whole.cards.x).toBe(cards.x)
    const steps = { ...map.steps, 'A.two': { ...map.steps['A.two']!, order: '!' } }
    expect(mend({ ...map, steps }).steps['A.two']?.order).toBe('a1')
    const hung = { p: { type: 'pain', order: 'a3' }, q: { type: 'pain', order: '' }, r: { type: 'pain', order: '' } }
    const attached = mended({ ...map, cards: { ...map.cards, a: { ...map.cards.a!, attachments: hung } } })
    expect(attached.told).toEqual([['bad-order', 2, 'a']])
    expect(Object.values(attached.whole.cards.a!.attachments).map(({ order }) => order)).toEqual(['a3', 'a4', 'a5'])
  })
})

test('only changes that can leave something leading nowhere make one search for it', () => {
  const patch = (op: Patch['op'], ...path: string[]): Patch => ({ op, path })
  const whole = (...path: string[]): Patch => ({ op: 'replace', path, value: {} })
  expect(
    mayDangle([patch('replace', 'cards', 'a', 'title'), patch('replace', 'cards', 'a', 'attachments', 'p', 'text')]),
  ).toBe(false)
  expect(mayDangle([])).toBe(false)
  for (const dangling of [
    patch('remove', 'cards', 'a'),
    patch('add', 'links', 'l'),
    whole('cards', 'a'),
    whole('cards'),
    whole('cards', 'a', 'attachments'),
    whole('cards', 'a', 'attachments', 'p'),
    ...['phase', 'step', 'lane', 'from', 'to', 'persona', 'order'].map((field) =>
      patch('replace', 'cards', 'a', field),
    ),
  ]) {
    expect(mayDangle([patch('replace', 'cards', 'a', 'title'), dangling])).toBe(true)
  }
})
