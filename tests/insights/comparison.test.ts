import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { translator } from '../../src/i18n/words'
import { changeList } from '../../src/insights/changeList'
import { comparisonOf } from '../../src/insights/comparison'
import type { JourneyMap } from '../../src/model/journeyMap'
import { journey, type Spot } from '../support/journey'

const spots: Spot[] = [
  { id: 'a', phase: 'Discover', lane: 'Web', feels: -1 },
  { id: 'b', phase: 'Buy', lane: 'Store', feels: -2 },
  { id: 'c', phase: 'Use', lane: 'App', feels: 1 },
]
const asIs = journey({ spots })
const toBe = (change: (spots: Spot[]) => Spot[]): JourneyMap => ({
  ...journey({ spots: change(spots) }),
  id: 'to-be',
  state: 'to-be',
})

describe('as-is against to-be', () => {
  it('tells what was added, changed, moved and removed, cell by cell', () => {
    const map = toBe(([a, b]) => [
      { ...a!, feels: 2, hangs: [{ type: 'bright', text: 'New' }] },
      { ...b!, lane: 'Web' },
      { id: 'd', phase: 'Use', lane: 'App' },
    ])
    const reading = comparisonOf(map, { counterpart: asIs })
    expect(reading.counts).toEqual({ added: 1, changed: 1, moved: 1, removed: 1 })
    expect(
      reading.cells.map(({ step, lane, changes }) => [step, lane, changes.map(({ card, kind }) => [card, kind])]),
    ).toEqual([
      ['s-Discover', 'Web', [['a', 'changed']]],
      ['s-Buy', 'Web', [['b', 'moved']]],
      [
        's-Use',
        'App',
        [
          ['d', 'added'],
          ['c', 'removed'],
        ],
      ],
    ])
    expect(reading.cells[0]?.changes[0]?.fields).toEqual(['emotion', 'bright'])
  })

  it('reads the same from either side', () => {
    const map = toBe(([a]) => [a!])
    const there = comparisonOf(map, { counterpart: asIs })
    const here = comparisonOf(asIs, { counterpart: map })
    expect(here.counts).toEqual(there.counts)
    expect(here.counts.removed).toBe(2)
  })

  it('shows how the curve moves', () => {
    const map = toBe(([a, b]) => [a!, { ...b!, feels: 1 }])
    expect(comparisonOf(map, { counterpart: asIs }).curves[0]?.phases).toEqual([
      { phase: 'Discover', before: -1, after: -1, difference: 0 },
      { phase: 'Buy', before: -2, after: 1, difference: 3 },
      { phase: 'Use', before: 1, after: null, difference: null },
    ])
  })

  it('finds phases, steps, lanes and personas that came, went or were renamed', () => {
    const map: JourneyMap = {
      ...journey({ phases: ['Discover', 'Buy', 'Use', 'Renew'], online: ['Web'], spots: [] }),
      state: 'to-be',
    }
    const renamed = { ...map, phases: { ...map.phases, Buy: { ...map.phases.Buy!, title: 'Order' } } }
    const { records } = comparisonOf(renamed, { counterpart: asIs })
    expect(records.map(({ of, id, kind }) => [of, id, kind])).toEqual([
      ['phase', 'Buy', 'changed'],
      ['phase', 'Renew', 'added'],
      ['step', 's-Renew', 'added'],
      ['lane', 'App', 'removed'],
    ])
  })

  it('two equal states have nothing to tell', () => {
    expect(comparisonOf({ ...asIs, state: 'to-be' }, { counterpart: asIs })).toMatchObject({ n: 0, cells: [] })
  })

  it('maps that were not copied from each other are matched by their words', () => {
    const other = JSON.parse(
      JSON.stringify(toBe((all) => all)).replace(/"(Discover|Buy|Use|Web|App|Store|s-\w+)":/g, '"x-$1":'),
    ) as JourneyMap
    for (const records of [other.phases, other.steps, other.lanes])
      for (const [id, record] of Object.entries(records)) record.id = id
    for (const step of Object.values(other.steps)) step.phase = `x-${step.phase}`
    other.cards = Object.fromEntries(
      Object.values(other.cards).map((card) => {
        const id = `x-${card.id}`
        return [id, { ...card, id, step: `x-${card.step}`, lane: `x-${card.lane}` }]
      }),
    )
    expect(comparisonOf(other, { counterpart: asIs })).toMatchObject({ n: 0 })
    expect(comparisonOf(asIs, { counterpart: other })).toMatchObject({ n: 0 })
  })

  it('is handed over as a list of sentences', () => {
    const map = toBe(([a, b]) => [
      { ...a!, feels: 2, hangs: [{ type: 'bright', text: 'New' }] },
      { ...b!, lane: 'Web' },
      { id: 'd', phase: 'Use', lane: 'App' },
    ])
    map.phases.Renew = { ...map.phases.Use!, id: 'Renew', title: 'Renew' }
    map.steps['s-Renew'] = { ...map.steps['s-Use']!, id: 's-Renew', phase: 'Renew' }
    const reading = comparisonOf(map, { counterpart: asIs })
    expect(changeList(reading, map, asIs, translator('en', en))).toEqual([
      'The phase “Renew” is new.',
      'The step “Use” is new.',
      'Discover, Web: “a” changes (emotion, bright spot).',
      '“b” moves to Buy, Web.',
      'Use, App: “d” is new.',
      'Use, App: “c” goes.',
    ])
  })
})
