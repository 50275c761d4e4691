/** A picture of a map holds all of it, cut nowhere, whatever the map. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { translator } from '../../src/i18n/words'
import { laneKind } from '../../src/lanes/index'
import type { JourneyMap } from '../../src/model/journeyMap'
import { newPersona } from '../../src/model/newMap'
import { mapScene } from '../../src/scene/mapScene'
import { type PictureOptions, pictureTheme, WHOLE } from '../../src/scene/pictured'
import { sceneTools } from '../../src/scene/sceneTools'
import { anyMap } from '../support/anyMap'
import { read } from '../support/map'
import { phoneCompany } from '../support/phoneCompany'
import { measure, plain, type Seen, seenIn, wordsAbout } from './inPicture'

const tools = sceneTools('en', translator('en', en), measure)
const picture = (map: JourneyMap, options: Partial<PictureOptions> = {}) =>
  mapScene(map, { ...WHOLE, ...options }, tools)
const words = (seen: readonly Seen[]) =>
  seen.flatMap(({ shape }) => (shape.is === 'text' ? [shape.text] : [])).join(' ')

const hidden = (map: JourneyMap, lane: string) =>
  map.lanes[lane]?.hidden || laneKind(map.lanes[lane]?.kind ?? '').holds === 'nothing'
const cardsOf = (map: JourneyMap) => Object.values(map.cards).filter((card) => !hidden(map, card.lane))

describe('any map at all', () => {
  test('has every card, phase, lane and link in its picture', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const seen = seenIn(picture(map))
        const about = new Set(seen.flatMap((one) => one.about))
        const cards = cardsOf(map)
        for (const card of cards) expect(plain(wordsAbout(seen, card.id))).toContain(plain(card.title))
        for (const phase of Object.values(map.phases)) {
          expect(plain(wordsAbout(seen, phase.id))).toContain(plain(phase.title))
        }
        const lanes = Object.values(map.lanes).filter((lane) => !lane.hidden)
        expect(lanes.filter((lane) => !about.has(lane.id))).toEqual([])
        const drawn = new Set(cards.map((card) => card.id))
        const ways = Object.values(map.links).filter((link) => drawn.has(link.from) && drawn.has(link.to))
        expect(ways.filter((link) => !about.has(link.id))).toEqual([])
        expect(plain(words(seen))).toContain(plain(map.title))
        expect(plain(words(seen))).toContain(plain(map.scenario))
      }),
      { numRuns: 60 },
    )
  })

  test('lies inside its picture', () => {
    fc.assert(
      fc.property(anyMap, fc.boolean(), (map, title) => {
        const drawing = picture(map, { title })
        const outside = seenIn(drawing).filter(
          ({ box }) =>
            box.x < -1 ||
            box.y < -1 ||
            box.x + box.width > drawing.width + 1 ||
            box.y + box.height > drawing.height + 1,
        )
        expect(outside).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('shows no card on top of another', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const ids = new Set(cardsOf(map).map((card) => card.id))
        const boxes = seenIn(picture(map)).filter(
          ({ shape, about }) => shape.is === 'box' && shape.fill === 'surface-card' && about.some((id) => ids.has(id)),
        )
        boxes.forEach((one, i) => {
          const over = boxes.slice(i + 1).find(({ box }) => {
            const across = box.x < one.box.x + one.box.width && one.box.x < box.x + box.width
            return across && box.y < one.box.y + one.box.height && one.box.y < box.y + box.height
          })
          expect(over).toBeUndefined()
        })
      }),
      { numRuns: 40 },
    )
  })
})

test('words of any length are drawn whole, and everything makes room for them', () => {
  const long = 'A very long name that goes on and on '.repeat(12).trim()
  const { map } = read(`
          | Find/search | Buy
    Web   | [ad]        | [till]
    ~Store| [window]    |
    ad > till
  `)
  const records = [map.cards.ad, map.phases.Find, map.steps['Find.search'], map.lanes.Web] as { title: string }[]
  for (const record of records) record.title = long
  map.title = long
  map.scenario = long
  map.personas.ana = newPersona({ id: 'ana', order: 'a0', name: long, role: long })
  for (const link of Object.values(map.links)) link.label = long
  const moment = { type: 'moment', order: 'a0', moment: 'own', name: long, why: '', importance: 3 }
  map.cards.till = { ...map.cards.till!, attachments: { m: moment } }
  const seen = seenIn(picture(map))
  for (const id of ['ad', 'Find', 'Web', 'ana']) expect(plain(wordsAbout(seen, id))).toContain(plain(long))
  const [link] = Object.keys(map.links)
  expect(plain(wordsAbout(seen, link!))).toBe(plain(long))
  const legend = plain(words(seenIn({ shapes: picture(map).shapes.slice(-1) })))
  expect(legend).toContain(plain(long))
})

describe('the picture of the phone company', () => {
  const map = phoneCompany('en')

  test('names the map, its scenario, its personas and what its knowledge rests on', () => {
    const text = words(seenIn(picture(map)))
    for (const part of [
      map.title,
      map.scenario,
      'Ana Ferrer',
      'Luis Ortega',
      '22 of 35 touchpoints measured or observed.',
    ]) {
      expect(text).toContain(part)
    }
  })

  test('explains every sign that it uses and none that it does not', () => {
    const legend = (one: JourneyMap) => seenIn({ shapes: picture(one).shapes.slice(-1) })
    const text = words(legend(map))
    for (const part of [
      'Very bad',
      'Very good',
      'Zero moment',
      'Critical',
      'Pain point: High',
      'Bright spot',
      'Assumed',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('Trigger')
    const calm = {
      ...map,
      cards: Object.fromEntries(Object.values(map.cards).map((card) => [card.id, { ...card, attachments: {} }])),
    }
    expect(words(legend(calm))).not.toContain('Pain point')
  })

  test('leaves out title, legend or curve where they are not wanted', () => {
    const text = (options: Partial<PictureOptions>) => words(seenIn(picture(map, options)))
    expect(text({ title: false })).not.toContain(map.title)
    expect(text({ title: false })).toContain('Ana Ferrer')
    expect(text({ legend: false })).not.toContain('Very bad')
    expect(text({ curve: false })).not.toContain('Band: min to max')
  })

  test('shows some phases alone when asked', () => {
    const seen = seenIn(picture(map, { phases: ['buy'] }))
    const about = new Set(seen.flatMap((one) => one.about))
    expect(about).toContain('buy')
    expect(about).not.toContain('use')
    for (const card of Object.values(map.cards)) expect(about.has(card.id)).toBe(map.steps[card.step]?.phase === 'buy')
  })

  test('shows one persona’s journey when asked', () => {
    const seen = seenIn(picture(map, { shown: ['luis'] }))
    const about = new Set(seen.flatMap((one) => one.about))
    const cards = Object.values(map.cards)
    const hers = cards.filter((card) => card.personas.ana && !card.personas.luis)
    const his = cards.filter((card) => card.personas.luis)
    expect(hers.length).toBeGreaterThan(0)
    expect(hers.filter((card) => about.has(card.id))).toEqual([])
    expect(his.filter((card) => !about.has(card.id))).toEqual([])
    expect(words(seen)).not.toContain('Ana Ferrer')
  })

  test('wears colours in which its words can be read on the ground that is chosen', () => {
    expect(pictureTheme({ theme: 'dark', background: 'white' })).toBe('light')
    expect(pictureTheme({ theme: 'light', background: 'dark' })).toBe('dark')
    expect(pictureTheme({ theme: 'dark', background: 'clear' })).toBe('dark')
    expect(picture(map, { background: 'clear' }).background).toBeNull()
  })
})

test('pictures are seen where they hang: in their card, and beside the name of their persona', () => {
  const { map } = read(`
          | Find | Buy
    Web   | [ad] | [till]
  `)
  map.personas.ana = { ...newPersona({ id: 'ana', order: 'a0', name: 'Ana' }), picture: 'face' }
  const photo = { type: 'picture', order: 'a0', hash: 'shelf', alt: 'A shelf', width: 4, height: 3 }
  map.cards.ad = { ...map.cards.ad!, attachments: { p: photo } }
  const seen = seenIn(picture(map))
  const images = seen.filter(({ shape }) => shape.is === 'image')
  const card = seen.find(({ shape, about }) => shape.is === 'box' && about.includes('ad'))!.box
  const other = seen.find(({ shape, about }) => shape.is === 'box' && about.includes('till'))!.box
  expect(images.map(({ shape, about }) => [shape.is === 'image' && shape.picture, about.at(-1)])).toEqual([
    ['face', 'ana'],
    ['shelf', 'ad'],
  ])
  expect(card.height).toBeGreaterThan(other.height + 60)
  const { x, y, width, height } = images[1]!.box
  expect(x).toBeGreaterThan(card.x)
  expect(x + width).toBeLessThan(card.x + card.width)
  expect(y + height).toBeLessThan(card.y + card.height)
  // The legend explains signs; a picture is none.
  expect(words(seen)).not.toContain('Picture')
})
