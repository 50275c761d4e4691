import { describe, expect, it } from 'vitest'
import { headline } from '../../src/insights/headline'
import { opportunitiesOf, quadrantOf } from '../../src/insights/opportunityMatrix'
import { EQUAL_WEIGHTS, painRanking } from '../../src/insights/painRanking'
import { journey, type Spot } from '../support/journey'

const pain = (severity: number, id: string) => ({ type: 'pain', text: id, severity, id })
const moment = (importance: number) => ({ type: 'moment', moment: 'critical', importance })
const reach = (percent: number) => ({ type: 'reach', percent })
const spot = (id: string, phase: string, hangs: Spot['hangs'], feels?: number): Spot =>
  ({ id, phase, lane: 'Web', hangs, ...(feels === undefined ? {} : { feels }) }) as Spot

describe('what hurts most', () => {
  const map = journey({
    spots: [
      // 5/5 × 5/5 × 5/5 × 100 % = 1
      spot('worst', 'Use', [pain(5, 'A'), moment(5), reach(100)], -2),
      // 4/5 × 4/5 × 3/5 × 50 % = 0.192
      spot('bad', 'Discover', [pain(4, 'B'), moment(3), reach(50)], -1),
      // 4/5 × 3/5 (not known) × 3/5 (not known) × 50 % (not known) = 0.144
      spot('vague', 'Buy', [pain(4, 'C')]),
      spot('fine', 'Buy', [], 2),
    ],
  })

  it('is severity × feeling × importance × reach, and the worst is 100', () => {
    const reading = painRanking(map)
    expect(reading.pains.map(({ id }) => id)).toEqual(['A', 'B', 'C'])
    expect(reading.pains.map(({ score }) => Math.round(score * 10) / 10)).toEqual([100, 19.2, 14.4])
  })

  it('says where the middle stands in for what is not known', () => {
    expect(painRanking(map).leftOut.map(({ why, cards }) => [why, cards])).toEqual([
      ['pains.unknown.valence', ['vague']],
      ['pains.unknown.importance', ['vague']],
      ['pains.unknown.reach', ['vague']],
    ])
  })

  it('leaves out a pain that says nothing, and lets the middle stand in for a severity that nobody said', () => {
    const unsaid = journey({
      spots: [
        spot('blank', 'Discover', [{ type: 'pain' }], -2),
        spot('words', 'Buy', [{ type: 'pain', text: 'Slow' }]),
      ],
    })
    const reading = painRanking(unsaid)
    expect(reading.pains.map(({ text, severity, factors }) => [text, severity, factors.severity])).toEqual([
      ['Slow', null, 0.6],
    ])
    expect(reading.leftOut.map(({ why, cards }) => [why, cards])).toEqual(
      expect.arrayContaining([
        ['pains.unknown.severity', ['words']],
        ['pains.blank', ['blank']],
      ]),
    )
    const blank = journey({ spots: [spot('blank', 'Discover', [{ type: 'pain' }])] })
    expect(painRanking(blank)).toMatchObject({ n: 0, empty: 'pains.empty.blank' })
    expect(headline(blank).key).toBe('headline.unknown')
  })

  it('ranks by the weights that a person sets', () => {
    const wide = spot('wide', 'Buy', [pain(1, 'wide'), reach(100)])
    const deep = spot('deep', 'Buy', [pain(5, 'deep'), reach(10)])
    const both = journey({ spots: [wide, deep] })
    const order = (weights: typeof EQUAL_WEIGHTS) => painRanking(both, {}, weights).pains.map(({ id }) => id)
    expect(order({ ...EQUAL_WEIGHTS, reach: 0 })).toEqual(['deep', 'wide'])
    expect(order({ ...EQUAL_WEIGHTS, severity: 0 })).toEqual(['wide', 'deep'])
  })

  it('a pain of one persona is felt as that persona feels it, and counts those of them who meet it', () => {
    const mixed = journey({
      personas: { Ana: {}, Luis: {} },
      spots: [
        spot(
          'a',
          'Buy',
          [
            { ...pain(5, 'A'), persona: 'Ana' },
            { type: 'emotion', valence: -2, persona: 'Ana' },
            { type: 'reach', percent: 20, persona: 'Ana' },
            reach(80),
          ],
          2,
        ),
      ],
    })
    expect(painRanking(mixed).pains[0]).toMatchObject({ valence: -2, reach: 20, persona: 'Ana' })
    expect(painRanking(mixed, { personas: ['Luis'] }).pains).toEqual([])
  })

  it('shows the opportunities that answer a pain, wherever they stand, and the lack of one', () => {
    const answers = (id: string, named: string) => ({ type: 'opportunity', text: id, answers: named, id })
    const answered = painRanking(
      journey({
        spots: [
          spot('a', 'Buy', [pain(5, 'A'), pain(3, 'B')]),
          spot('b', 'Use', [pain(1, 'C'), answers('here', '')]),
          spot('c', 'Use', [answers('elsewhere', 'A gone')]),
        ],
      }),
    )
    expect(answered.pains.map(({ id, opportunities }) => [id, opportunities.map((each) => each.text)])).toEqual([
      ['A', ['elsewhere']],
      ['B', []],
      ['C', ['here']],
    ])
    expect(answered.unanswered).toBe(1)
  })
})

describe('the headline', () => {
  it('names the one place that hurts most', () => {
    const map = journey({ spots: [spot('a', 'Buy', [pain(5, 'A')], -2), spot('b', 'Use', [pain(1, 'B')], 0)] })
    expect(headline(map)).toEqual({ key: 'headline.hurts', params: { first: 'Buy' } })
  })

  it('names a second that hurts at least half as much', () => {
    const map = journey({
      steps: { Buy: ['Choose', 'Pay'] },
      spots: [
        { ...spot('a', 'Buy', [pain(5, 'A')], -2), step: 'Pay' },
        { ...spot('b', 'Buy', [pain(4, 'B')], -2), step: 'Pay' },
        spot('c', 'Use', [pain(3, 'C')], -2),
      ],
    })
    expect(headline(map)).toEqual({ key: 'headline.hurt', params: { first: 'Pay', second: 'Use' } })
  })

  it('without a pain, says where it feels worst, or that it is fine, or that nobody knows', () => {
    const at = (feels?: number) => headline(journey({ spots: [spot('a', 'Buy', [], feels)] })).key
    expect([at(-1), at(1), at(), headline(journey()).key]).toEqual([
      'headline.feels',
      'headline.fine',
      'headline.unknown',
      'headline.start',
    ])
  })
})

describe('opportunities', () => {
  it('stand in four fields of impact and effort', () => {
    expect([quadrantOf(5, 1), quadrantOf(5, 5), quadrantOf(1, 1), quadrantOf(2, 4)]).toEqual([
      'now',
      'plan',
      'fill',
      'rethink',
    ])
  })

  it('are listed by owner and state, with the pains that they answer', () => {
    const idea = (id: string, fields: object) => ({ type: 'opportunity', text: id, id, ...fields })
    const reading = opportunitiesOf(
      journey({
        spots: [
          spot('a', 'Buy', [pain(5, 'A'), idea('x', { impact: 2, effort: 5, owner: 'IT' })]),
          spot('b', 'Use', [idea('y', { impact: 5, effort: 1, answers: 'A', owner: ' IT ', state: 'done' })]),
          spot('c', 'Use', [idea('z', { impact: 4, effort: 4 })]),
        ],
      }),
    )
    expect(reading.opportunities.map(({ id, pains }) => [id, pains.map((each) => each.id)])).toEqual([
      ['y', ['A']],
      ['z', []],
      ['x', ['A']],
    ])
    expect(reading.byOwner).toEqual([
      { owner: 'IT', opportunities: ['y', 'x'] },
      { owner: '', opportunities: ['z'] },
    ])
    expect(reading.byState).toEqual({ idea: 2, planned: 0, doing: 0, done: 1 })
    expect(reading.leftOut).toEqual([{ why: 'opportunities.unowned', count: 1, cards: ['c'] }])
  })

  it('that do not say their impact and effort are listed, counted and not placed', () => {
    const reading = opportunitiesOf(
      journey({
        spots: [
          spot('a', 'Buy', [{ type: 'opportunity', text: 'Blank', id: 'x', owner: 'IT' }]),
          spot('b', 'Use', [{ type: 'opportunity', text: 'Known', id: 'y', owner: 'IT', impact: 1, effort: 5 }]),
        ],
      }),
    )
    expect(reading.opportunities.map(({ id, quadrant }) => [id, quadrant])).toEqual([
      ['y', 'rethink'],
      ['x', null],
    ])
    expect(reading.byQuadrant).toEqual({ now: 0, plan: 0, fill: 0, rethink: 1 })
    expect([reading.n, reading.leftOut]).toEqual([2, [{ why: 'opportunities.unplaced', count: 1, cards: ['a'] }]])
  })
})
