/** Questions to a map. */
import { expect, test } from 'vitest'
import {
  attachmentsOf,
  channelsOf,
  columnIndex,
  columnsOf,
  linksOf,
  meets,
  phasesOf,
  rowsOf,
  stepsOf,
} from '../../src/model/queries'
import { newCard } from '../../src/model/newMap'
import { read } from '../support/map'

const { map } = read(`
           | Discover/look | /find | Buy
  "Thinks" |               |       |
  Web      | [a]           |       | [c]
  ~Shop    |               | [d]   |
  "Needs"  |               |       |
  a > c
  c > d`)

test('phases, steps and columns read from left to right', () => {
  expect(phasesOf(map.phases).map(({ id }) => id)).toEqual(['Discover', 'Buy'])
  expect(stepsOf(map, 'Discover').map(({ id }) => id)).toEqual(['Discover.look', 'Discover.find'])
  expect(stepsOf(map, 'gone')).toEqual([])
  expect(columnsOf(map).map(({ id }) => id)).toEqual(['Discover.look', 'Discover.find', 'Buy.'])
  expect(columnIndex(map, 'Buy.')).toBe(2)
  expect(columnIndex(map, 'gone')).toBe(-1)
})

test('columns follow when the phases change places', () => {
  const phases = { ...map.phases, Buy: { ...map.phases.Buy!, order: 'Zz' } }
  expect(columnsOf({ ...map, phases }).map(({ id }) => id)).toEqual(['Buy.', 'Discover.look', 'Discover.find'])
  expect(columnsOf(map)[0]?.id).toBe('Discover.look')
})

test('an answer is remembered for as long as the records are the same', () => {
  expect(columnsOf(map)).toBe(columnsOf({ ...map }))
  expect(phasesOf(map.phases)).toBe(phasesOf(map.phases))
  expect(rowsOf(map.lanes)).toBe(rowsOf(map.lanes))
})

test('lanes stand in groups: notes above, online, offline, notes below', () => {
  expect(rowsOf(map.lanes).map(({ lane, section }) => [lane.id, section])).toEqual([
    ['Thinks', 'above'],
    ['Web', 'online'],
    ['Shop', 'offline'],
    ['Needs', 'below'],
  ])
  const lanes = { ...map.lanes, Web: { ...map.lanes.Web!, medium: 'offline' as const } }
  expect(rowsOf(lanes).map(({ section }) => section)).toEqual(['above', 'offline', 'offline', 'below'])
})

test('without any channel every lane stands below', () => {
  const { map } = read(`
             | Discover
    "Thinks" |
    "Needs"  |         `)
  expect(rowsOf(map.lanes).map(({ section }) => section)).toEqual(['below', 'below'])
})

test('channels are found by medium', () => {
  expect(channelsOf(map).map(({ id }) => id)).toEqual(['Web', 'Shop'])
  expect(channelsOf(map, 'offline').map(({ id }) => id)).toEqual(['Shop'])
  expect(channelsOf(map, 'online').map(({ id }) => id)).toEqual(['Web'])
})

test('the links of a card are those that start or end there', () => {
  expect(linksOf(map, 'c').map(({ id }) => id)).toEqual(['link-0', 'link-1'])
  expect(linksOf(map, 'a').map(({ id }) => id)).toEqual(['link-0'])
  expect(linksOf(map, 'gone')).toEqual([])
})

test('what hangs on a card is listed in order, of one type if named', () => {
  const attachments = {
    x: { type: 'pain', order: 'a1' },
    y: { type: 'quote', order: 'a0' },
    z: { type: 'pain', order: 'a0' },
  }
  const card = newCard({ id: 'c', order: 'a0', step: 's', lane: 'l', attachments })
  expect(attachmentsOf(card).map(({ id }) => id)).toEqual(['y', 'z', 'x'])
  expect(attachmentsOf(card, 'pain').map(({ id }) => id)).toEqual(['z', 'x'])
  expect(attachmentsOf(card, 'emotion')).toEqual([])
})

test('a card of nobody in particular is met by everyone', () => {
  const card = newCard({ id: 'c', order: 'a0', step: 's', lane: 'l' })
  expect(meets(card, 'ana')).toBe(true)
  expect(meets({ ...card, personas: { ana: true } }, 'ana')).toBe(true)
  expect(meets({ ...card, personas: { ana: true } }, 'luis')).toBe(false)
})
