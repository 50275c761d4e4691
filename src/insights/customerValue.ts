/** What customers are worth: the gross sales horizon, and customer lifetime value with margin, retention and discount. */
import type { Economics, JourneyMap, PersonaId } from '../model/journeyMap'
import { personasOf } from '../model/queries'
import type { Insight, LeftOut, Look, Reading } from './insight'

/** T1 × N: yearly sales of a customer × years. Gross: without cost, without those who leave, not discounted. */
export function salesHorizon({ sales, years }: Pick<Economics, 'sales' | 'years'>): number | null {
  return sales === null || years === null ? null : sales * years
}

export interface LifetimeValue {
  /** m·r/(1+i−r): the first margin comes after a year. */
  later: number
  /** m·(1+i)/(1+i−r): the first margin is immediate. */
  now: number
}

/** Customer lifetime value (Gupta & Lehmann); null where something is unknown, at a loss, or where the sum would not end. */
export function lifetimeValue(
  { margin, retention }: Pick<Economics, 'margin' | 'retention'>,
  discount: number,
): LifetimeValue | null {
  if (margin === null || margin < 0 || retention === null) return null
  const rest = 1 + discount - retention
  if (rest <= 0) return null
  return { later: (margin * retention) / rest, now: (margin * (1 + discount)) / rest }
}

export interface PersonaValue {
  persona: PersonaId
  horizon: number | null
  clv: LifetimeValue | null
  customers: number | null
  /** The worth of all of its customers, by the horizon and by the immediate CLV. */
  equity: { horizon: number | null; clv: number | null; later: number | null }
  /** A margin below zero: each customer costs money, so there is neither a lifetime value nor one to lose. */
  loss: boolean
  /** Fields of the economics that are not known. */
  missing: readonly (keyof Economics)[]
}

export interface CustomerValue extends Reading {
  discount: number
  currency: string
  personas: readonly PersonaValue[]
  /** Sums over the personas that have one; null where none has. */
  total: { horizon: number | null; clv: number | null; later: number | null }
}

const FIELDS = ['sales', 'years', 'margin', 'retention', 'customers'] as const

const times = (value: number | null | undefined, customers: number | null) =>
  value == null || customers === null ? null : value * customers

const sum = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? known.reduce((total, value) => total + value, 0) : null
}

export function customerValueOf(map: JourneyMap, look: Look = {}): CustomerValue {
  const { discount, currency } = map.settings
  const asked = look.personas ?? []
  const looked = personasOf(map.personas).filter(({ id }) => asked.length === 0 || asked.includes(id))
  const personas = looked.map(({ id, economics }): PersonaValue => {
    const horizon = salesHorizon(economics)
    const clv = lifetimeValue(economics, discount)
    return {
      persona: id,
      horizon,
      clv,
      customers: economics.customers,
      equity: {
        horizon: times(horizon, economics.customers),
        clv: times(clv?.now, economics.customers),
        later: times(clv?.later, economics.customers),
      },
      loss: (economics.margin ?? 0) < 0,
      missing: FIELDS.filter((field) => economics[field] === null),
    }
  })
  const valued = personas.filter(({ horizon, clv }) => horizon !== null || clv !== null)
  return {
    n: valued.length,
    empty: valued.length > 0 ? null : personas.length > 0 ? 'value.empty' : 'reading.empty.personas',
    leftOut: [
      ...(valued.length < personas.length
        ? [{ why: 'value.left' as const, count: personas.length - valued.length, cards: [] }]
        : []),
      ...atLoss(personas),
    ],
    cards: [],
    discount,
    currency,
    personas,
    total: {
      horizon: sum(personas.map((persona) => persona.equity.horizon)),
      clv: sum(personas.map((persona) => persona.equity.clv)),
      later: sum(personas.map((persona) => persona.equity.later)),
    },
  }
}

/** Who is served at a loss, as a line of what was left out. */
export function atLoss(personas: readonly PersonaValue[]): LeftOut[] {
  const count = personas.filter(({ loss }) => loss).length
  return count > 0 ? [{ why: 'value.loss', count, cards: [] }] : []
}

export const customerValue: Insight<CustomerValue> = {
  id: 'value',
  label: 'value.title',
  hint: 'value.title.hint',
  formula: 'value.formula',
  compute: customerValueOf,
  summary({ empty, personas, currency }, map, t) {
    if (empty) return t(empty)
    return personas
      .flatMap(({ persona, horizon, clv }) => {
        const who = map.personas[persona]?.name || t('reading.untitled')
        return [
          ...(horizon === null ? [] : [t('value.said.horizon', { who, amount: Math.round(horizon), currency })]),
          ...(clv === null
            ? []
            : [t('value.said.clv', { who, later: Math.round(clv.later), now: Math.round(clv.now), currency })]),
        ]
      })
      .join(' ')
  },
}
