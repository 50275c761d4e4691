import { describe, expect, it } from 'vitest'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep } from '../../../src/model/newMap'
import { findOnMap } from '../../../src/panels/dialogs/findOnMap'

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
})
