import { describe, expect, it } from 'vitest'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep } from '../../../src/model/newMap'
import { findCards, findOnMap } from '../../../src/panels/dialogs/findOnMap'
import { journey } from '../../support/journey'

function phone(): JourneyMap {
  return {
    ...emptyMap('m', '2026-01-01T00:00:00.000Z'),
    phases: { buy: newPhase({ id: 'buy', order: 'a0', title: 'Buy', goal: 'A plan in hand' }) },
    steps: { pay: newStep({ id: 'pay', order: 'a0', phase: 'buy', title: 'Pay' }) },
    lanes: { web: newLane({ id: 'web', order: 'a0', kind: 'channel', title: 'Website' }) },
    personas: { ana: newPersona({ id: 'ana', order: 'a0', name: 'Ana', role: '34' }) },
    cards: {
      c1: newCard({ id: 'c1', order: 'a0', step: 'pay', lane: 'web', title: 'Types her ID again' }),
      c2: newCard({
        id: 'c2',
        order: 'a1',
        step: 'pay',
        lane: 'web',
        title: 'First bill',
        attachments: { q: { type: 'quote', order: 'a0', text: 'Otra vez la línea cortada, y van tres' } },
      }),
      c3: newCard({ id: 'c3', order: 'a2', step: 'pay', lane: 'web', title: 'A paybill', text: 'by hand' }),
    },
  }
}
const ids = (query: string) => findOnMap(phone(), query).results.map((found) => found.id)

describe('finding on the map', () => {
  it('finds cards, phases, steps, lanes and personas', () => {
    expect(ids('types her')).toEqual(['c1'])
    expect(ids('website')).toEqual(['web'])
    expect(ids('ana')).toEqual(['ana'])
    expect(ids('buy')).toEqual(['buy'])
  })

  it('puts what begins with the word first', () => {
    expect(ids('pay')).toEqual(['pay', 'c3'])
    expect(ids('bill')).toEqual(['c2', 'c3'])
  })

  it('finds what hangs on a card, without its accents, and shows where', () => {
    const [found] = findOnMap(phone(), 'LINEA cortada').results
    expect(found).toMatchObject({ id: 'c2', where: 'Buy · Pay · Website' })
    expect(found?.excerpt).toContain('la línea cortada')
  })

  it('wants every word, in the title or below it', () => {
    expect(ids('paybill hand')).toEqual(['c3'])
    expect(ids('paybill zebra')).toEqual([])
    expect(ids('  ')).toEqual([])
  })

  it('sees a card anew when it changed', () => {
    const map = phone()
    expect(findOnMap(map, 'zebra').total).toBe(0)
    const cards = { ...map.cards, c1: { ...map.cards.c1!, title: 'Zebra' } }
    expect(findOnMap({ ...map, cards }, 'zebra').total).toBe(1)
  })

  it('counts what it does not list', () => {
    const map = phone()
    const many = Array.from({ length: 100 }, (_, i) =>
      newCard({ id: `x${i}`, order: 'a0', step: 'pay', lane: 'web', title: `Same ${i}` }),
    )
    const found = findOnMap({ ...map, cards: Object.fromEntries(many.map((card) => [card.id, card])) }, 'same', 10)
    expect(found.results).toHaveLength(10)
    expect(found.total).toBe(100)
  })

  it('puts what is called just so before what begins so', () => {
    const map = journey({
      spots: ['Payment', 'Pay', 'Repay'].map((id) => ({ id, phase: 'Buy', lane: 'Web' })),
    })
    expect(findOnMap(map, 'pay').results.map(({ id }) => id)).toEqual(['Pay', 'Payment', 'Repay'])
  })

  it('cuts what was met out of a long text, with a sign at either end that goes on', () => {
    const map = phone()
    const around = 'word '.repeat(40)
    map.cards.c3 = { ...map.cards.c3!, text: `${around}needle ${around}` }
    const [found] = findOnMap(map, 'needle').results
    expect(found?.excerpt).toMatch(/^…(word |ord |rd |d )?.*needle.*…$/)
    expect(found?.excerpt.length).toBeLessThan(110)
  })
})

describe('finding a card that a way leads to', () => {
  const map = journey({
    phases: ['One', 'Two', 'Three'],
    notes: ['Thinks'],
    spots: [
      { id: 'back', phase: 'One', lane: 'Web' },
      { id: 'here', phase: 'Two', lane: 'Web' },
      { id: 'below', phase: 'Two', lane: 'Store' },
      { id: 'near', phase: 'Two', lane: 'App' },
      { id: 'note', phase: 'Two', lane: 'Thinks' },
      { id: 'on', phase: 'Three', lane: 'Web' },
    ],
  })
  const offered = (query: string, ...without: string[]) =>
    findCards(map, query, map.cards.here!, new Set(without)).results.map(({ id }) => id)

  it('offers the nearest, further on before further back, and notes last', () => {
    expect(offered('')).toEqual(['near', 'below', 'on', 'back', 'note'])
  })

  it('never offers the card itself, nor those where a way leads already', () => {
    expect(offered('', 'near', 'on')).toEqual(['below', 'back', 'note'])
    expect(offered('here')).toEqual([])
  })

  it('finds by words, and cards alone', () => {
    expect(offered('no')).toEqual(['note'])
    expect(offered('two')).toEqual([])
  })
})
