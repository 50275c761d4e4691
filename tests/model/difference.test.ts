import { describe, expect, it } from 'vitest'
import { differenceBetween } from '../../src/model/difference'
import type { JourneyMap } from '../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep } from '../../src/model/newMap'

function start(): JourneyMap {
  return {
    ...emptyMap('m', '2026-01-01T00:00:00.000Z'),
    phases: { p: newPhase({ id: 'p', order: 'a0' }) },
    steps: { s: newStep({ id: 's', order: 'a0', phase: 'p' }), z: newStep({ id: 'z', order: 'a1', phase: 'p' }) },
    lanes: { l: newLane({ id: 'l', order: 'a0', kind: 'channel' }) },
    personas: { ana: newPersona({ id: 'ana', order: 'a0', name: 'Ana' }) },
    cards: {
      ad: newCard({ id: 'ad', order: 'a0', step: 's', lane: 'l', title: 'Ad' }),
      bill: newCard({ id: 'bill', order: 'a1', step: 's', lane: 'l', title: 'Bill' }),
    },
  }
}

describe('what differs between two states of a map', () => {
  it('is nothing when only the order of keys or the times differ', () => {
    const map = start()
    const same = {
      ...map,
      changed: '2027-01-01T00:00:00.000Z',
      cards: { bill: map.cards.bill!, ad: { ...map.cards.ad! } },
    }
    expect(differenceBetween(map, same).none).toBe(true)
  })

  it('tells added, changed, moved and removed cards apart', () => {
    const map = start()
    const cards = {
      ad: { ...map.cards.ad!, title: 'Advert', step: 'z' },
      bill: map.cards.bill!,
      call: newCard({ id: 'call', order: 'a2', step: 's', lane: 'l' }),
    }
    const { collections, none } = differenceBetween(map, { ...map, cards })
    expect(none).toBe(false)
    expect(collections.cards).toEqual({ added: ['call'], changed: ['ad'], moved: [], removed: [] })
    const moved = { ad: { ...map.cards.ad!, step: 'z', order: 'a5' } }
    expect(differenceBetween(map, { ...map, cards: moved }).collections.cards).toEqual({
      added: [],
      changed: [],
      moved: ['ad'],
      removed: ['bill'],
    })
  })

  it('sees what hangs on a card', () => {
    const map = start()
    const feeling = { e: { type: 'emotion', order: 'a0', valence: -1 } }
    const worse = { e: { type: 'emotion', order: 'a0', valence: -2 } }
    const with_ = (attachments: (typeof map.cards)['ad']['attachments']) => ({
      ...map,
      cards: { ...map.cards, ad: { ...map.cards.ad!, attachments } },
    })
    expect(differenceBetween(with_(feeling), with_(worse)).collections.cards.changed).toEqual(['ad'])
    expect(differenceBetween(with_(feeling), with_({})).collections.cards.changed).toEqual(['ad'])
    expect(differenceBetween(with_(feeling), with_({ ...feeling })).none).toBe(true)
  })

  it('sees the map’s own words', () => {
    const map = start()
    expect(differenceBetween(map, { ...map, title: 'New', state: 'to-be' }).fields).toEqual(['title', 'state'])
  })

  it('runs backwards as well', () => {
    const map = start()
    const after = { ...map, cards: { ad: map.cards.ad! } }
    expect(differenceBetween(after, map).collections.cards.added).toEqual(['bill'])
  })
})
