/** What the filled maps promise: whole, the same in both languages, and with something to say on everything. */
import { describe, expect, it } from 'vitest'
import { sampleOf, SAMPLES } from '../../src/app/library/samples'
import { ATTACHMENT_KINDS } from '../../src/attachments/index'
import { en } from '../../src/i18n/en/index'
import { es } from '../../src/i18n/es/index'
import { type Language, translator } from '../../src/i18n/words'
import { INSIGHTS } from '../../src/insights/index'
import { LANE_KINDS, laneKind } from '../../src/lanes/index'
import { MAP_KINDS } from '../../src/lanes/mapKinds'
import { cardMeasurer } from '../../src/layout/measureCard'
import type { Card, JourneyMap } from '../../src/model/journeyMap'
import { MAP_VERSION } from '../../src/model/journeyMap'
import { problems } from '../../src/model/problems'
import { readMap } from '../../src/model/readMap'
import { takenOut } from '../../src/formats/carriedPictures'
import { hashOf } from '../../src/storage/hash'
import { ICONS } from '../../src/shapes/icons'

const LANGUAGES: readonly Language[] = ['en', 'es']
const WORDS = { en: translator('en', en), es: translator('es', es) }
const LINES = 3
/** The fields that people read; all others are structure and the same in both languages. */
const WRITTEN = new Set(
  'title scenario promise goal name role goals needs quote area text why source who people owner alt label feeling'.split(
    ' ',
  ),
)

interface Read {
  name: string
  id: string
  language: Language
  raw: unknown
  pictures: unknown
  map: JourneyMap
  repairs: unknown
}

async function readSample(id: string, language: Language): Promise<Read> {
  const { map: raw, pictures } = (await sampleOf(id, language))!
  const read = readMap(raw, MAP_KINDS, () => 'new')
  if (!read.ok) throw new Error(`${id} in ${language} was refused: ${read.error.key}`)
  return { name: `${id} in ${language}`, id, language, raw, pictures, ...read.value }
}

const ALL = await Promise.all(SAMPLES.flatMap(({ id }) => LANGUAGES.map((language) => readSample(id, language))))
const cardsOf = (map: JourneyMap) => Object.values(map.cards)
const attachmentsIn = (map: JourneyMap) => cardsOf(map).flatMap((card) => Object.values(card.attachments))

/** The map with every text only told as there or not. */
function bones(value: unknown, key = ''): unknown {
  if (typeof value === 'string' && WRITTEN.has(key)) return value.trim() === '' ? 'nothing' : 'a text'
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, bones(entry, name)]))
}

/** About as wide as the app's own letters at this size, on the safe side. */
const measure = (text: string, font: { size: number }) => text.length * font.size * 0.54

describe.each(ALL.map((read) => [read.name, read] as const))(
  '%s',
  (_name, { map, raw, pictures, repairs, id, language }) => {
    it('is read as it is written, with nothing to mend', () => {
      expect((raw as JourneyMap).version).toBe(MAP_VERSION)
      expect(repairs).toEqual([])
      expect(problems(map)).toEqual([])
      expect(map).toEqual(raw)
    })

    it('carries the pictures that its cards show, and those of its personas', async () => {
      const { pictures: blobs, refused } = takenOut(pictures)
      const carried = await Promise.all(blobs.map(async (blob) => hashOf(await blob.arrayBuffer())))
      const shown = attachmentsIn(map).flatMap(({ type, hash }) => (type === 'picture' ? [hash] : []))
      const faces = Object.values(map.personas).map(({ picture }) => picture)
      expect(refused).toBe(0)
      expect(shown).toHaveLength(1)
      expect(new Set(carried)).toEqual(new Set([...shown, ...faces]))
    })

    it('is announced with its own title and counts', () => {
      const { title, phases, channels } = SAMPLES.find((sample) => sample.id === id)!
      const counted = Object.values(map.lanes).filter((lane) => lane.kind === 'channel').length
      expect({ title: title[language], phases, channels }).toEqual({
        title: map.title,
        phases: Object.keys(map.phases).length,
        channels: counted,
      })
    })

    it(`shows every card whole on ${LINES} lines at most`, () => {
      const measured = cardMeasurer(measure, 'full')
      const lines = (card: Card) => {
        const { holds, voice } = laneKind(map.lanes[card.lane]!.kind)
        const { cut, lines } = measured(card, holds === 'touchpoints' ? 'touchpoint' : voice ? 'voice' : 'note')
        return cut ? Number.POSITIVE_INFINITY : lines.length
      }
      expect(
        cardsOf(map)
          .filter((card) => lines(card) > LINES)
          .map((card) => card.title),
      ).toEqual([])
    })

    it('has channels on both sides, personas with a worth, and a way for each of them', () => {
      const media = new Set(Object.values(map.lanes).flatMap((lane) => lane.medium ?? []))
      expect([...media].sort()).toEqual(['offline', 'online'])
      for (const persona of Object.values(map.personas)) {
        expect(Object.values(persona.economics)).not.toContain(null)
        expect(Object.values(map.links).filter((link) => link.persona === persona.id).length).toBeGreaterThan(2)
      }
    })

    it('gives every lane an icon that is drawn', () => {
      expect(Object.values(map.lanes).filter((lane) => !Object.hasOwn(ICONS, lane.icon))).toEqual([])
    })

    it('names as answered only pains that hang on its cards', () => {
      const pains = new Set(
        cardsOf(map).flatMap((card) =>
          Object.entries(card.attachments).flatMap(([at, { type }]) => (type === 'pain' ? [at] : [])),
        ),
      )
      const answered = attachmentsIn(map).flatMap(({ answers }) =>
        String(answers ?? '')
          .split(' ')
          .filter(Boolean),
      )
      expect(answered.length).toBeGreaterThan(0)
      expect(answered.filter((pain) => !pains.has(pain))).toEqual([])
    })
  },
)

it.each(SAMPLES.map(({ id }) => id))('%s is the same map in both languages, and neither leaves a text out', (id) => {
  const [english, spanish] = LANGUAGES.map((language) => {
    const { map } = ALL.find((read) => read.id === id && read.language === language)!
    return bones({ ...map, id: '' })
  })
  expect(spanish).toEqual(english)
})

it.each(ATTACHMENT_KINDS.map((kind) => [kind.type, kind] as const))('%s hangs on a card of some sample', (type) => {
  for (const language of LANGUAGES) {
    const maps = ALL.filter((read) => read.language === language)
    expect(maps.filter(({ map }) => attachmentsIn(map).some((attachment) => attachment.type === type))).not.toEqual([])
  }
})

const computed = LANE_KINDS.filter((kind) => kind.compute)
it.each(computed.map((kind) => [kind.kind, kind] as const))(
  'the lane %s has something to show',
  (_kind, { compute }) => {
    const speaking = ALL.filter(({ map, language }) => {
      const drawn = compute!({ map, personas: [], t: WORDS[language], number: (value) => value.toFixed(1) })
      return drawn.draws === 'curve'
        ? drawn.series.some(({ points }) => points.length > 1)
        : drawn.figures.some(({ cards }) => cards !== undefined && cards.length > 0)
    })
    expect(speaking).not.toEqual([])
  },
)

it.each(INSIGHTS.map((insight) => [insight.id, insight] as const))(
  'the reading %s has something to say',
  (_id, insight) => {
    const speaking = ALL.filter(({ map }) => {
      const [first, ...others] = cardsOf(map)
      // The other state of the journey is a map of its own: here the same one without its first card.
      const counterpart = { ...map, cards: Object.fromEntries(others.map((card) => [card.id, card])), links: {} }
      return first !== undefined && insight.compute(map, { counterpart }).empty === null
    })
    expect(speaking).not.toEqual([])
  },
)
