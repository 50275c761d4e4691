import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { translator } from '../../src/i18n/words'
import { indicators, indicatorsOf } from '../../src/insights/indicators'
import { journey, type Spot } from '../support/journey'

const nps = (promoters: number, passives: number, detractors: number, more = {}) => ({
  type: 'indicator',
  measure: 'nps',
  promoters,
  passives,
  detractors,
  ...more,
})
const score = (measure: string, value: number, n: number | null, more = {}) => ({
  type: 'indicator',
  measure,
  value,
  n,
  ...more,
})
const at = (id: string, phase: string, lane: string, ...hangs: NonNullable<Spot['hangs']>): Spot => ({
  id,
  phase,
  lane,
  hangs,
})
const read = (...spots: Spot[]) => indicatorsOf(journey({ spots }))

describe('NPS, CSAT and effort', () => {
  it('put counts together by phase, channel and map', () => {
    const [measure] = read(
      at('a', 'Buy', 'Web', nps(50, 30, 20)),
      at('b', 'Buy', 'Store', nps(0, 0, 100)),
      at('c', 'Use', 'Web', nps(10, 0, 0)),
    ).measures
    // (60 − 120) / 210
    expect(measure?.map.value).toBeCloseTo(-28.571, 3)
    expect(measure?.phases.map(({ of, value, n }) => [of, value, n])).toEqual([
      ['Buy', -35, 200],
      ['Use', 100, 10],
    ])
    expect(measure?.channels.map(({ of, n }) => [of, n])).toEqual([
      ['Web', 110],
      ['Store', 100],
    ])
  })

  it('weigh values by their n', () => {
    const [measure] = read(
      at('a', 'Buy', 'Web', score('csat', 90, 10)),
      at('b', 'Buy', 'App', score('csat', 50, 30)),
    ).measures
    expect(measure?.map).toMatchObject({ value: 60, n: 40, small: false })
  })

  it('a value without n beside one with n is left out, and said', () => {
    const reading = read(at('a', 'Buy', 'Web', score('csat', 90, null)), at('b', 'Buy', 'App', score('csat', 50, 30)))
    expect(reading.measures[0]?.map).toMatchObject({ value: 50, n: 30 })
    expect(reading.leftOut).toEqual([{ why: 'indicators.unweighed', count: 1, cards: ['a'] }])
  })

  it('values without any n give their plain mean, and n is not known', () => {
    const [measure] = read(
      at('a', 'Buy', 'Web', score('csat', 90, null)),
      at('b', 'Buy', 'App', score('csat', 50, null)),
    ).measures
    expect(measure?.map).toMatchObject({ value: 70, n: null, small: false })
  })

  it('few answers are marked', () => {
    expect(read(at('a', 'Buy', 'Web', nps(29, 0, 0))).measures[0]?.map.small).toBe(true)
    expect(read(at('a', 'Buy', 'Web', nps(30, 0, 0))).measures[0]?.map.small).toBe(false)
    const map = journey({ spots: [at('a', 'Buy', 'Web', nps(3, 0, 0))] })
    expect(indicators.summary(indicatorsOf(map), map, translator('en', en))).toBe('NPS +100, 3 answers only.')
  })

  it('the two effort scores run in opposite directions and are never mixed', () => {
    const { measures } = read(
      at('a', 'Buy', 'Web', score('ces1', 2, 40, { target: 2.5 }), score('ces2', 2, 40, { target: 2.5 })),
    )
    expect(measures.map(({ measure, good, map }) => [measure, good, map.targets])).toEqual([
      ['ces2', 'high', { met: 0, of: 1 }],
      ['ces1', 'low', { met: 1, of: 1 }],
    ])
  })

  it('own measures are kept apart by name', () => {
    const own = (name: string) => score('own', 5, 50, { name })
    expect(read(at('a', 'Buy', 'Web', own('Stars'), own('Minutes'))).measures.map(({ name }) => name)).toEqual([
      'Stars',
      'Minutes',
    ])
  })

  it('the course compares the same touchpoints: one that joins later does not lift it', () => {
    const csat = (value: number, n: number, date: string) => score('csat', value, n, { date })
    const reading = read(
      at('bill', 'Buy', 'Web', csat(44, 301, '2026-01-31'), csat(41, 276, '2026-02-28'), csat(38, 290, '2026-03-31')),
      at('shop', 'Buy', 'Store', csat(88, 1080, '2026-03-31')),
    )
    const [course, ...others] = reading.measures[0]!.courses
    expect(others).toEqual([])
    expect(course).toMatchObject({ cards: ['bill'] })
    expect(course?.scores.map(({ value, n }) => [value, n])).toEqual([
      [44, 301],
      [41, 276],
      [38, 290],
    ])
    expect(reading.once).toEqual(['shop'])
  })

  it('touchpoints measured in the same months make one course, in which a change of their n changes nothing', () => {
    const csat = (value: number, n: number, date: string) => score('csat', value, n, { date })
    const { courses } = read(
      at('a', 'Buy', 'Web', csat(40, 100, '2026-01-31'), csat(45, 1000, '2026-02-28')),
      at('b', 'Buy', 'App', csat(90, 1000, '2026-01-31'), csat(93, 100, '2026-02-28')),
      at('c', 'Use', 'App', csat(50, 40, '2025-01-31'), csat(60, 40, '2026-02-28')),
    ).measures[0]!
    expect(courses.map(({ cards, scores }) => [cards, scores.map(({ value }) => value)])).toEqual([
      [
        ['a', 'b'],
        [65, 69],
      ],
      [['c'], [50, 60]],
    ])
  })

  it('answers of everyone and of a persona are never added up: the newer count, and it is said', () => {
    const march = nps(200, 60, 152, { date: '2026-03-31' })
    const ofAna = nps(0, 0, 100, { date: '2026-05-01', persona: 'Ana' })
    const ofMay = nps(0, 0, 100, { date: '2026-05-01' })
    const asked = (...hangs: object[]) =>
      journey({ personas: { Ana: {}, Luis: {} }, spots: [at('a', 'Buy', 'Web', ...(hangs as Spot['hangs'] & object))] })
    const nOf = (map: ReturnType<typeof asked>, ...personas: string[]) =>
      indicatorsOf(map, { personas }).measures[0]?.map.n
    expect(nOf(asked(march, ofAna))).toBe(100)
    expect(nOf(asked(march, ofMay))).toBe(100)
    expect(nOf(asked(ofMay, ofAna))).toBe(100)
    expect(nOf(asked(march, ofAna), 'Luis')).toBe(412)
    expect(nOf(asked(ofMay, nps(9, 0, 0, { date: '2026-05-20', persona: 'Ana' })), 'Ana')).toBe(9)
    expect(nOf(asked(ofMay, nps(9, 0, 0, { date: '2026-05-20', persona: 'Ana' })))).toBe(100)
    expect(nOf(asked(ofAna, nps(9, 0, 0, { date: '2026-04-20', persona: 'Luis' })))).toBe(109)
    expect(indicatorsOf(asked(march, ofAna)).leftOut).toEqual([{ why: 'indicators.mixed', count: 1, cards: ['a'] }])
  })

  it('of a touchpoint the last date counts; the course shows them all, by month', () => {
    const reading = read(
      at(
        'a',
        'Buy',
        'Web',
        nps(100, 0, 0, { date: '2024-01-31' }),
        nps(0, 100, 0, { date: '2024-02-10' }),
        nps(0, 0, 100, { date: '2024-03-10' }),
      ),
      at('b', 'Buy', 'App', nps(100, 0, 0)),
    )
    expect(reading.measures[0]?.cards.map(({ of, value }) => [of, value])).toEqual([
      ['a', -100],
      ['b', 100],
    ])
    expect(reading.measures[0]?.courses[0]?.scores.map(({ month, value }) => [month, value])).toEqual([
      ['2024-01', 100],
      ['2024-02', 0],
      ['2024-03', -100],
    ])
    expect(reading.undated).toBe(1)
  })

  it('asks whose scores are looked at', () => {
    const map = journey({
      personas: { Ana: {}, Luis: {} },
      spots: [at('a', 'Buy', 'Web', nps(40, 0, 0, { persona: 'Ana' }), nps(0, 0, 40, { persona: 'Luis' }))],
    })
    expect(indicatorsOf(map).measures[0]?.map).toMatchObject({ value: 0, n: 80 })
    expect(indicatorsOf(map, { personas: ['Luis'] }).measures[0]?.map).toMatchObject({ value: -100, n: 40 })
  })
})
