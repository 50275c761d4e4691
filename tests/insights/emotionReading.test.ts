import { describe, expect, it } from 'vitest'
import { emotionCurves } from '../../src/insights/emotionCurve'
import { emotionReading } from '../../src/insights/emotionReading'
import { rounded } from '../../src/insights/figures'
import { journey, type Spot } from '../support/journey'

/** One touchpoint a phase, with these valences. */
const felt = (valences: number[]) => {
  const phases = valences.map((_, i) => `P${i}`)
  const spots = valences.map((feels, i): Spot => ({ id: `c${i}`, phase: `P${i}`, lane: 'App', feels }))
  return journey({ phases, online: ['App'], offline: [], spots })
}

describe('the rail app in twelve stages', () => {
  // A worked example from practice: 0 −1 −1 −2 −1 −2 −1 −1 −2 −1 −1 +2.
  const map = felt([0, -1, -1, -2, -1, -2, -1, -1, -2, -1, -1, 2])
  const [everyone] = emotionReading(map).feelings

  it('has a mean of −0.92 over twelve touchpoints', () => {
    expect([rounded(everyone!.mean!, 2), everyone!.n]).toEqual([-0.92, 12])
  })

  it('is remembered as neutral: the worst and the end outweigh each other, and the tie is said', () => {
    expect(everyone!.peakEnd).toMatchObject({ value: 0, peak: -2, end: 2, tie: true })
    expect(everyone!.peakEnd?.peakCards).toEqual(['c3', 'c5', 'c8'])
  })

  it('leads to the worst and the best moments', () => {
    expect(everyone!.worst.map((moment) => moment.card)).toEqual(['c3', 'c5', 'c8'])
    expect(everyone!.best.map((moment) => moment.card)).toEqual(['c11'])
  })
})

it('without a tie the most intense counts, good or bad', () => {
  expect(emotionReading(felt([2, -1, 1])).feelings[0]?.peakEnd).toMatchObject({ value: 1.5, peak: 2, tie: false })
  expect(emotionReading(felt([1, -2, 1])).feelings[0]?.peakEnd).toMatchObject({ value: -0.5, peak: -2, tie: false })
})

it('a journey that is all neutral has no tie and no worst', () => {
  const [feeling] = emotionReading(felt([0, 0])).feelings
  expect(feeling).toMatchObject({ mean: 0, worst: [], peakEnd: { value: 0, tie: false } })
})

it('the end is the mean of the last step that has a feeling', () => {
  const map = journey({
    spots: [
      { id: 'a', phase: 'Discover', lane: 'Web', feels: 2 },
      { id: 'b', phase: 'Buy', lane: 'Web', feels: -1 },
      { id: 'c', phase: 'Buy', lane: 'Store', feels: 0 },
      { id: 'd', phase: 'Use', lane: 'App' },
    ],
  })
  const reading = emotionReading(map)
  expect(reading.feelings[0]?.peakEnd).toMatchObject({ end: -0.5, endCards: ['b', 'c'], value: 0.75 })
  expect(reading.leftOut).toEqual([{ why: 'emotion.left', count: 1, cards: ['d'] }])
  // Its formula leads to every card that it rests on, and not to the best and the worst alone.
  expect(reading.cards).toEqual(['a', 'b', 'c'])
})

it('each persona has a reading and a curve of its own', () => {
  const map = journey({
    personas: { Ana: {}, Luis: {} },
    spots: [
      {
        id: 'a',
        phase: 'Discover',
        lane: 'Web',
        hangs: [
          { type: 'emotion', valence: 2, persona: 'Ana' },
          { type: 'emotion', valence: -2, persona: 'Luis' },
        ],
      },
      { id: 'b', phase: 'Use', lane: 'Web', feels: 1, personas: ['Ana'] },
    ],
  })
  expect(emotionReading(map).feelings.map(({ persona, mean }) => [persona, mean])).toEqual([
    ['Ana', 1.5],
    ['Luis', -2],
  ])
  expect(emotionReading(map, { personas: ['Luis'] }).feelings).toHaveLength(1)
  expect(emotionCurves(map).map(({ points }) => points.map(({ at, value }) => [at, value]))).toEqual([
    [
      [0.5, 2],
      [2.5, 1],
    ],
    [[0.5, -2]],
  ])
})

it('what is assumed can be left out', () => {
  const assumed = { type: 'evidence', level: 'assumed' }
  const map = journey({
    spots: [
      { id: 'a', phase: 'Discover', lane: 'Web', feels: 2 },
      { id: 'b', phase: 'Buy', lane: 'Web', feels: -2, hangs: [assumed] },
    ],
  })
  expect(emotionReading(map, { withoutAssumed: true }).feelings[0]).toMatchObject({ mean: 2, n: 1 })
  expect(emotionReading(map, { withoutAssumed: true }).curves[0]?.points).toHaveLength(1)
})

it('each point of the curve leads to its touchpoints', () => {
  expect(emotionCurves(felt([1, 2]))[0]?.points.map(({ cards }) => cards)).toEqual([['c0'], ['c1']])
})
