import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { translator } from '../../src/i18n/words'
import { bumps, bumpsOf } from '../../src/insights/bumps'
import { channelConsistency, consistencyOf } from '../../src/insights/consistency'
import { channelCoverage } from '../../src/insights/coverage'
import { journey } from '../support/journey'

describe('channel consistency', () => {
  it('is undefined with one channel, whole where two feel the same, nil where they are poles apart', () => {
    expect([consistencyOf([]), consistencyOf([1]), consistencyOf([1, 1]), consistencyOf([-2, 2])]).toEqual([
      null,
      null,
      1,
      0,
    ])
  })

  it('of many channels only the furthest apart count', () => {
    expect(consistencyOf([-1, 0, 1, 0.5])).toBe(0.5)
  })

  it('compares the means of the channels in each phase, and says what it left out', () => {
    const map = journey({
      spots: [
        { id: 'a', phase: 'Discover', lane: 'Web', feels: 2 },
        { id: 'b', phase: 'Discover', lane: 'Web', feels: 0 },
        { id: 'c', phase: 'Discover', lane: 'Store', feels: -1 },
        { id: 'd', phase: 'Buy', lane: 'Web', feels: -2 },
        { id: 'e', phase: 'Buy', lane: 'App' },
      ],
    })
    const reading = channelConsistency(map)
    // Web (2 + 0) / 2 = 1 against Store −1: 1 − 2/4.
    expect(reading.phases.map(({ value }) => value)).toEqual([0.5, null, null])
    expect(reading).toMatchObject({ overall: 0.5, lowest: 'Discover', n: 3, cards: ['a', 'b', 'c'] })
    expect(reading.leftOut.map(({ why, cards }) => [why, cards])).toEqual([
      ['emotion.left', ['e']],
      ['consistency.alone', ['d']],
    ])
  })
})

describe('coverage', () => {
  const map = journey({
    online: ['Web', 'App', 'Chat'],
    spots: [
      { id: 'a', phase: 'Discover', lane: 'Web', hangs: [{ type: 'moment', moment: 'zmot' }] },
      { id: 'b', phase: 'Discover', lane: 'App' },
      { id: 'c', phase: 'Buy', lane: 'Store', hangs: [{ type: 'moment', moment: 'fmot' }] },
      { id: 'd', phase: 'Use', lane: 'Store', hangs: [{ type: 'moment' }] },
      { id: 'e', phase: 'Use', lane: 'App', hangs: [{ type: 'moment', moment: 'zmot' }] },
    ],
  })
  const reading = channelCoverage(map)

  it('crosses moments of truth with channels', () => {
    const zmot = reading.moments.find((row) => row.of === 'zmot')
    expect(zmot).toEqual({ of: 'zmot', channels: { Web: ['a'], App: ['e'] }, count: 2, only: 'online' })
  })

  it('leaves out a moment that does not say which it is', () => {
    expect(reading.leftOut).toEqual([{ why: 'coverage.blank', count: 1, cards: ['d'] }])
    expect(reading.cards).not.toContain('d')
  })

  it('names what is online only, offline only and in a single channel', () => {
    expect(reading).toMatchObject({ onlineOnly: ['Discover'], offlineOnly: ['Buy'], singleChannel: ['Buy'] })
  })

  it('names the channels that nobody meets', () => {
    expect(reading).toMatchObject({ unused: ['Chat'], withoutMoment: [] })
  })
})

describe('bumps', () => {
  const spots = [
    { id: 'a', phase: 'Discover', lane: 'Web', feels: 1 },
    { id: 'b', phase: 'Buy', lane: 'Store', feels: -1 },
    { id: 'c', phase: 'Buy', lane: 'Web', feels: -1 },
    { id: 'd', phase: 'Use', lane: 'App', feels: -2 },
    { id: 'e', phase: 'Use', lane: 'Store' },
  ]

  it('a fall of two from one channel to another is a bump', () => {
    const reading = bumpsOf(journey({ spots, ways: ['a>b', 'b>d'] }))
    expect(reading.bumps).toEqual([
      { persona: null, link: 'w0', from: 'a', to: 'b', fromLane: 'Web', toLane: 'Store', drop: 2 },
    ])
    expect(reading.n).toBe(2)
  })

  it('a fall inside one channel is none', () => {
    expect(bumpsOf(journey({ spots, ways: ['a>c'] }))).toMatchObject({ bumps: [], empty: 'bumps.empty.channels' })
  })

  it('is felt on each persona’s own way', () => {
    const personas = { Ana: {}, Luis: {} }
    const reading = bumpsOf(journey({ spots, personas, ways: ['a>b Ana', 'a>d'] }))
    expect(reading.bumps.map(({ persona, to, drop }) => [persona, to, drop])).toEqual([
      ['Ana', 'd', 3],
      ['Luis', 'd', 3],
      ['Ana', 'b', 2],
    ])
  })

  it('is felt as each persona feels it, and told of those who are looked at', () => {
    const own = (valence: number, persona: string) => ({ type: 'emotion', valence, persona })
    const map = journey({
      personas: { Ana: {}, Luis: {} },
      spots: [
        { id: 'a', phase: 'Discover', lane: 'Web', hangs: [own(2, 'Ana'), own(0, 'Luis')] },
        { id: 'b', phase: 'Buy', lane: 'Store', hangs: [own(-1, 'Ana'), own(0, 'Luis')] },
      ],
      ways: ['a>b'],
    })
    expect(bumpsOf(map).bumps.map(({ persona, drop }) => [persona, drop])).toEqual([['Ana', 3]])
    expect(bumpsOf(map)).toMatchObject({ n: 2, cards: ['a', 'b'] })
    expect(bumpsOf(map, { personas: ['Luis'] })).toMatchObject({ n: 1, bumps: [] })
  })

  it('a hand-over with a touchpoint without feeling is left out, and said', () => {
    const to = bumpsOf(journey({ spots, ways: ['a>e'] }))
    expect(to).toMatchObject({ n: 0, empty: 'emotion.empty', leftOut: [{ count: 1, cards: ['e'] }] })
    const from = bumpsOf(journey({ spots, ways: ['e>a', 'a>b'] }))
    expect(from).toMatchObject({ n: 1, empty: null, leftOut: [{ count: 1, cards: ['e'] }] })
  })

  it('are told in a sentence: how many, the worst, that there are none, or why nothing can be said', () => {
    const said = (ways: string[]) => {
      const map = journey({ spots, ways })
      return bumps.summary(bumpsOf(map), map, translator('en', en))
    }
    expect(said(['a>b', 'a>d'])).toBe('2 bumps. The worst: from “a” to “d” the feeling falls by 3.')
    expect(said(['a>b'])).toBe('1 bump: from “a” to “b” the feeling falls by 2.')
    expect(said(['b>a'])).toBe('No bump in 1 hand-over between channels.')
    expect(said([])).toBe('No way is drawn yet. Link the cards that follow each other.')
  })
})
