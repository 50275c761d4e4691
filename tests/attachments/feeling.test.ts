/** What a card feels like, and what it says of itself. */
import { describe, expect, it } from 'vitest'
import { isAssumed, isCritical, valenceOf } from '../../src/attachments/feeling'
import { journey, type Spot } from '../support/journey'

const felt = (valence: number, persona?: string) => ({ type: 'emotion', valence, ...(persona && { persona }) })
const cardWith = (hangs: NonNullable<Spot['hangs']>, personas: string[] = []) =>
  journey({ personas: { Ana: {}, Luis: {} }, spots: [{ id: 'a', phase: 'Buy', lane: 'Web', hangs, personas }] }).cards
    .a!

describe('how a card feels', () => {
  it('to a persona is their own feeling, wherever it stands among the others', () => {
    const card = cardWith([felt(1), felt(-2, 'Luis'), felt(2, 'Ana')])
    expect([valenceOf(card, 'Ana'), valenceOf(card, 'Luis')]).toEqual([2, -2])
  })

  it('to a persona without one is everyone’s, where they meet the card', () => {
    expect(valenceOf(cardWith([felt(1)]), 'Ana')).toBe(1)
    expect(valenceOf(cardWith([felt(1)], ['Luis']), 'Ana')).toBeNull()
    expect(valenceOf(cardWith([felt(1)], ['Luis']), 'Luis')).toBe(1)
    expect(valenceOf(cardWith([felt(-2, 'Luis')]), 'Ana')).toBeNull()
  })

  it('to nobody in particular is everyone’s, else the mean of the personas', () => {
    expect(valenceOf(cardWith([felt(2, 'Ana'), felt(1)]), null)).toBe(1)
    expect(valenceOf(cardWith([felt(2, 'Ana'), felt(-1, 'Luis')]), null)).toBe(0.5)
  })

  it('is not known where nobody said it', () => {
    const card = cardWith([{ type: 'pain', text: 'Slow' }])
    expect([valenceOf(card, null), valenceOf(card, 'Ana')]).toEqual([null, null])
  })
})

it('a card is assumed where its evidence says so, and only then', () => {
  expect(isAssumed(cardWith([{ type: 'evidence', level: 'assumed' }]))).toBe(true)
  expect(isAssumed(cardWith([{ type: 'evidence', level: 'measured' }]))).toBe(false)
  expect(isAssumed(cardWith([]))).toBe(false)
})

it('a card is critical where its moment of truth is', () => {
  expect(isCritical(cardWith([{ type: 'moment', moment: 'critical' }]))).toBe(true)
  expect(isCritical(cardWith([{ type: 'moment', moment: 'fmot' }, felt(-2)]))).toBe(false)
})
