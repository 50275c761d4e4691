/** Which cards stand in which cell. */
import { expect, test } from 'vitest'
import { cardsAt, cardsInLane, cardsInSteps, placesAfter, placesOf } from '../../src/model/places'
import { read } from '../support/map'

const { map } = read(`
        | Discover/look | /find | Buy
  Web   | [a] [b]       |       | [c]
  Mail  |               | [d]   | [e]
  Chat  |               |       |     `)
const places = placesOf(map)
const moved = (id: string, values: object) => ({
  ...map,
  cards: { ...map.cards, [id]: { ...map.cards[id]!, ...values } },
})

test('a cell lists its cards in order, an empty one none', () => {
  expect(cardsAt(places, 'Discover.look', 'Web')).toEqual(['a', 'b'])
  expect(cardsAt(places, 'Discover.find', 'Web')).toEqual([])
  expect(cardsAt(places, 'Discover.look', 'Chat')).toEqual([])
  expect(places.has('Chat')).toBe(false)
})

test('cards are found by lane and by steps', () => {
  expect(cardsInLane(places, 'Web').sort()).toEqual(['a', 'b', 'c'])
  expect(cardsInLane(places, 'Chat')).toEqual([])
  expect(cardsInSteps(places, ['Discover.look', 'Discover.find']).sort()).toEqual(['a', 'b', 'd'])
  expect(cardsInSteps(places, [])).toEqual([])
})

test('a card that moves leaves one cell and enters the other; all other cells stay the very same', () => {
  const after = moved('a', { step: 'Buy.', order: 'b0000' })
  const next = placesAfter(places, map, after, ['a'])
  expect(next).toEqual(placesOf(after))
  expect(cardsAt(next, 'Buy.', 'Web')).toEqual(['c', 'a'])
  expect(next.get('Mail')).toBe(places.get('Mail'))
  expect(places).toEqual(placesOf(map))
})

test('a card that goes up within its cell is sorted anew', () => {
  const after = moved('b', { order: 'Zz' })
  expect(cardsAt(placesAfter(places, map, after, ['b']), 'Discover.look', 'Web')).toEqual(['b', 'a'])
})

test('a change of words keeps the places as they are', () => {
  expect(placesAfter(places, map, moved('a', { title: 'other' }), ['a'])).toBe(places)
})

test('the last card of a cell and of a lane leaves no trace', () => {
  const cards = { ...map.cards }
  delete cards.d
  const without = placesAfter(places, map, { cards }, ['d'])
  expect(without.get('Mail')?.has('Discover.find')).toBe(false)
  delete cards.e
  expect(placesAfter(places, map, { cards }, ['d', 'e']).has('Mail')).toBe(false)
})

test('a new card joins its cell, also the first of a lane', () => {
  const card = { ...map.cards.a!, id: 'new', lane: 'Chat' }
  expect(placesAfter(places, map, { cards: { ...map.cards, new: card } }, ['new']).get('Chat')).toEqual(
    new Map([['Discover.look', ['new']]]),
  )
})
