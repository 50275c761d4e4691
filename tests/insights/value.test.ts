import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { translator } from '../../src/i18n/words'
import { customerValueOf, lifetimeValue, salesHorizon } from '../../src/insights/customerValue'
import { valueAtRisk, valueAtRiskOf } from '../../src/insights/valueAtRisk'
import { journey, type Spot } from '../support/journey'

describe('what a customer is worth', () => {
  it('1,000 a year over five years is a gross sales horizon of 5,000', () => {
    expect(salesHorizon({ sales: 1000, years: 5 })).toBe(5000)
    // The documents' own example: 100 × 5.
    expect(salesHorizon({ sales: 100, years: 5 })).toBe(500)
  })

  it('a margin of 300 kept at 0.8 and discounted at 0.1 is worth 800, or 1,100 where the first is immediate', () => {
    const clv = lifetimeValue({ margin: 300, retention: 0.8 }, 0.1)
    expect(clv?.later).toBeCloseTo(800, 9)
    expect(clv?.now).toBeCloseTo(1100, 9)
  })

  it('what is not known, or would never end, has no worth', () => {
    expect(salesHorizon({ sales: null, years: 5 })).toBeNull()
    expect(lifetimeValue({ margin: null, retention: 0.8 }, 0.1)).toBeNull()
    expect(lifetimeValue({ margin: 300, retention: 1 }, 0)).toBeNull()
  })

  it('at a loss there is no lifetime value and none at risk, and it is said', () => {
    expect(lifetimeValue({ margin: -5, retention: 0.8 }, 0.1)).toBeNull()
    const economics = { sales: 100, years: 5, margin: -5, retention: 0.8, customers: 10 }
    const hangs: NonNullable<Spot['hangs']> = [
      { type: 'pain', text: 'Slow' },
      { type: 'reach', percent: 50 },
      { type: 'indicator', measure: 'nps', promoters: 50, passives: 30, detractors: 20 },
    ]
    const spots: Spot[] = [{ id: 'a', phase: 'Buy', lane: 'Web', hangs }]
    const loss = valueAtRiskOf(journey({ personas: { Ana: economics }, spots }))
    expect(loss).toMatchObject({ empty: 'risk.empty.loss', total: 0, pains: [] })
    const mixed = valueAtRiskOf(journey({ personas: { Ana: economics, Luis: { ...economics, margin: null } }, spots }))
    // Of Luis alone: 20 % × 10 × 500 × 50 %.
    expect(mixed).toMatchObject({ total: 500, leftOut: [{ why: 'value.loss', count: 1 }] })
  })

  it('the worth of all customers is told in both forms', () => {
    const map = journey({ personas: { Ana: { margin: 300, retention: 0.8, customers: 10 } } })
    map.settings.discount = 0.1
    const { total } = customerValueOf(map)
    expect([total.later, total.clv].map((value) => Math.round(value ?? 0))).toEqual([8000, 11_000])
  })

  it('is read per persona, and says whose figures are missing', () => {
    const map = journey({
      personas: { Ana: { sales: 1000, years: 5, margin: 300, retention: 0.8, customers: 10 }, Luis: { sales: 100 } },
    })
    const reading = customerValueOf(map)
    expect(reading.personas.map(({ horizon, missing }) => [horizon, missing.length])).toEqual([
      [5000, 0],
      [null, 4],
    ])
    expect(reading.total.horizon).toBe(50_000)
    expect(reading.total.clv).toBeCloseTo(11_000, 6)
    expect(reading.leftOut).toEqual([{ why: 'value.left', count: 1, cards: [] }])
  })
})

describe('value at risk', () => {
  const nps = { type: 'indicator', measure: 'nps', promoters: 50, passives: 30, detractors: 20 }
  const pain = { type: 'pain', text: 'Asked twice', id: 'p' }
  const reach = { type: 'reach', percent: 50 }
  const personas = { Ana: { sales: 1000, years: 5, customers: 10 } }
  const at = (hangs: Spot['hangs'], more: Spot[] = []) =>
    valueAtRiskOf(journey({ personas, spots: [{ id: 'a', phase: 'Buy', lane: 'Web', hangs }, ...more] }))

  it('is detractors × value × reach', () => {
    // 20 of 100 detractors × 10 customers × 5,000 × 50 %.
    const reading = at([nps, pain, reach])
    expect(reading.pains[0]).toMatchObject({ amount: 5000, detractors: 0.2, from: 'card', reach: 0.5 })
    expect(reading).toMatchObject({ total: 5000, basis: 'horizon', empty: null })
  })

  it('takes the detractors that were counted nearest', () => {
    const phase = at([pain, reach], [{ id: 'b', phase: 'Buy', lane: 'App', hangs: [nps] }])
    const map = at([pain, reach], [{ id: 'b', phase: 'Use', lane: 'App', hangs: [nps] }])
    expect([phase.pains[0]?.from, map.pains[0]?.from]).toEqual(['phase', 'map'])
  })

  it('two pains at one touchpoint do not count its customers twice', () => {
    const reading = at([nps, pain, { ...pain, id: 'q' }, reach])
    expect([reading.pains.length, reading.total]).toEqual([2, 5000])
  })

  it('is never more than all customers are worth', () => {
    const everybody = { ...nps, promoters: 0, passives: 0 }
    const all = { type: 'reach', percent: 100 }
    const reading = at([everybody, pain, all], [{ id: 'b', phase: 'Use', lane: 'App', hangs: [everybody, pain, all] }])
    expect(reading.total).toBe(50_000)
  })

  it('counts those whom the pain hurts', () => {
    const map = journey({
      personas: { Ana: { sales: 1, years: 1, customers: 100 }, Luis: { sales: 1, years: 1, customers: 900 } },
      spots: [{ id: 'a', phase: 'Buy', lane: 'Web', hangs: [nps, reach, { ...pain, persona: 'Ana' }] }],
    })
    expect(valueAtRiskOf(map).pains[0]).toMatchObject({ amount: 10, personas: ['Ana'] })
  })

  it('tells the worst first, of whom it is looked at, and the cards that it is made of', () => {
    const map = journey({
      personas: { Ana: { sales: 1, years: 1, customers: 100 }, Luis: { sales: 1, years: 1, customers: 900 } },
      spots: [
        { id: 'a', phase: 'Buy', lane: 'Web', hangs: [nps, reach, { ...pain, persona: 'Ana' }] },
        { id: 'b', phase: 'Buy', lane: 'App', hangs: [nps, reach, { ...pain, id: 'q', persona: 'Luis' }] },
      ],
    })
    const reading = valueAtRiskOf(map)
    expect(reading.pains.map(({ card, amount }) => [card, amount])).toEqual([
      ['b', 90],
      ['a', 10],
    ])
    expect([reading.cards, reading.n]).toEqual([['b', 'a'], 2])
    expect(valueAtRiskOf(map, { personas: ['Ana'] })).toMatchObject({ cards: ['a'], total: 10 })
  })

  it('says what a customer was counted as worth', () => {
    const spots = [{ id: 'a', phase: 'Buy', lane: 'Web', hangs: [nps, pain, reach] }]
    const [gross, lifetime] = [
      { sales: 1, years: 1, customers: 1 },
      { margin: 1, retention: 0.8, customers: 1 },
    ]
    const basis = (...each: (typeof gross | typeof lifetime)[]) =>
      valueAtRiskOf(journey({ personas: Object.fromEntries(each.map((one, i) => [`p${i}`, one])), spots })).basis
    expect([basis(gross), basis(lifetime), basis(gross, lifetime), basis()]).toEqual(['horizon', 'clv', 'mixed', null])
  })

  it('is told in a sentence that names the worst, by its card where it has no words', () => {
    const t = translator('en', en)
    const said = (text: string) => {
      const map = journey({
        personas,
        spots: [{ id: 'Till', phase: 'Buy', lane: 'Web', hangs: [nps, { ...pain, text, severity: 5 }, reach] }],
      })
      return valueAtRisk.summary(valueAtRiskOf(map), map, t)
    }
    expect(said('Asked twice')).toBe('5,000 EUR at risk in 1 pain, “Asked twice”.')
    expect(said('')).toBe('5,000 EUR at risk in 1 pain, “Till”.')
    expect(valueAtRisk.summary(at([nps, pain]), journey(), t)).toBe('No pain has both a score and a reach yet.')
  })

  it('says what it lacks in place of a figure', () => {
    expect(at([nps, pain])).toMatchObject({ empty: 'risk.empty', leftOut: [{ why: 'risk.left.reach', count: 1 }] })
    expect(at([pain, reach])).toMatchObject({ empty: 'risk.empty.score', leftOut: [{ why: 'risk.left.score' }] })
    expect(
      valueAtRiskOf(journey({ spots: [{ id: 'a', phase: 'Buy', lane: 'Web', hangs: [nps, pain, reach] }] })),
    ).toMatchObject({ empty: 'risk.empty.value', total: 0, pains: [] })
  })
})
