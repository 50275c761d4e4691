import { describe, expect, it } from 'vitest'
import { criteriaOf } from '../../src/insights/criteriaReading'
import { deliveryGapOf } from '../../src/insights/deliveryGap'
import { evidenceOf } from '../../src/insights/evidenceCoverage'
import { promiseOf } from '../../src/insights/promiseReading'
import { journey, type Spot } from '../support/journey'

const at = (id: string, phase: string, feels: number | null, ...hangs: NonNullable<Spot['hangs']>): Spot => ({
  id,
  phase,
  lane: 'Web',
  hangs,
  ...(feels === null ? {} : { feels }),
})
const believed = (value: number) => ({ type: 'delivery', believed: value })

describe('the delivery gap', () => {
  const reading = deliveryGapOf(
    journey({
      spots: [
        at('a', 'Buy', -1, believed(2)),
        at('b', 'Buy', 1, believed(1)),
        at('c', 'Use', -2, believed(1)),
        at('d', 'Use', 0, believed(-1)),
        at('e', 'Use', 1),
        at('f', 'Use', null, believed(1)),
      ],
    }),
  )

  it('is what we believe less what customers feel, per touchpoint and phase', () => {
    expect(reading.touchpoints.map(({ of, gap }) => [of, gap])).toEqual([
      ['a', 3],
      ['c', 3],
      ['b', 0],
      ['d', -1],
    ])
    expect(reading.phases.map(({ of, believed: we, said, gap, n }) => [of, we, said, gap, n])).toEqual([
      ['Buy', 1.5, 0, 1.5, 2],
      ['Use', 0, -1, 1, 2],
    ])
    expect(reading.inAll).toMatchObject({ believed: 0.75, said: -0.5, gap: 1.25, n: 4 })
  })

  it('holds the share that we believe good against the share that customers feel good', () => {
    expect([reading.believedGood, reading.saidGood]).toEqual([75, 25])
  })

  it('neutral is not yet good', () => {
    const neutral = deliveryGapOf(journey({ spots: [at('a', 'Buy', 0, believed(0))] }))
    expect([neutral.believedGood, neutral.saidGood]).toEqual([0, 0])
  })

  it('leaves out where one of the two is not known', () => {
    expect(reading.leftOut.map(({ why, cards }) => [why, cards])).toEqual([
      ['gap.left.said', ['f']],
      ['gap.left.believed', ['e']],
    ])
    expect(deliveryGapOf(journey({ spots: [at('a', 'Buy', 1)] })).empty).toBe('gap.empty.believed')
  })
})

it('the five criteria are means of what was judged, and name the weakest and the strongest', () => {
  const judged = (fields: object) => ({ type: 'criteria', ...fields })
  const reading = criteriaOf(
    journey({
      spots: [
        at('a', 'Buy', null, judged({ easy: 4, teaches: 1 })),
        at('b', 'Buy', null, judged({ easy: 2 })),
        at('c', 'Use', null, judged({})),
      ],
    }),
  )
  expect(reading.map).toEqual({ easy: 3, teaches: 1, creates: null, delights: null, individual: null })
  expect(reading).toMatchObject({ weakest: 'teaches', strongest: 'easy', n: 2, cards: ['a', 'b'] })
  expect(reading.phases.map(({ phase, n }) => [phase, n])).toEqual([
    ['Discover', 0],
    ['Buy', 2],
    ['Use', 0],
  ])
})

it('the promise is counted, and broken ones lead to their cards', () => {
  const kept = (outcome: string) => ({ type: 'promise', outcome, text: outcome })
  const reading = promiseOf(
    journey({
      spots: [
        at('a', 'Buy', null, kept('broken')),
        at('b', 'Use', null, kept('kept')),
        at('c', 'Use', null, kept('exceeded')),
        at('d', 'Use', null, { type: 'promise' }),
      ],
    }),
  )
  expect(reading.map).toEqual({ broken: ['a'], kept: ['b'], exceeded: ['c'] })
  expect(reading.broken).toEqual([{ card: 'a', phase: 'Buy', text: 'broken' }])
  expect(reading.leftOut).toEqual([{ why: 'promise.left', count: 1, cards: ['d'] }])
})

it('what is assumed and what does not say where it comes from is assumption', () => {
  const known = (level: string) => ({ type: 'evidence', level })
  const reading = evidenceOf(
    journey({
      spots: [
        at('a', 'Buy', null, known('assumed')),
        at('b', 'Buy', null, known('measured')),
        at('c', 'Use', null, known('observed')),
        at('d', 'Use', null),
      ],
    }),
  )
  expect(reading.map).toMatchObject({ assumption: 50, unsaid: ['d'], n: 4 })
  expect(reading.phases.map(({ assumption }) => assumption)).toEqual([null, 50, 50])
  expect(reading.cards).toEqual(['a', 'd'])
})
