import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { es } from '../../src/i18n/es/index'
import { translator } from '../../src/i18n/words'
import { INSIGHTS } from '../../src/insights/index'
import type { JourneyMap } from '../../src/model/journeyMap'
import { emptyMap } from '../../src/model/newMap'
import { problems } from '../../src/model/problems'
import { journey } from '../support/journey'
import { phoneCompany } from '../support/phoneCompany'

const LANGUAGES = [translator('en', en), translator('es', es)]
const HOLE = /NaN|undefined|\bnull\b|Infinity|\{\w+\}/
const one = { id: 'a', phase: 'Buy', lane: 'Web' }
const MAPS: Record<string, JourneyMap> = {
  'an empty map': emptyMap('m', '2024-01-01T00:00:00.000Z'),
  'a grid without cards': journey(),
  'one card and nothing on it': journey({ spots: [one] }),
  'one card that feels bad': journey({ spots: [{ ...one, feels: -2 }] }),
  'a persona without figures': journey({ personas: { Ana: {} }, spots: [one] }),
  'a way of two cards without emotion': journey({ spots: [one, { ...one, id: 'b', lane: 'Store' }], ways: ['a>b'] }),
  'foreign attachments': journey({
    spots: [
      {
        ...one,
        hangs: [
          { type: 'pain', severity: 'awful' },
          { type: 'reach', percent: null },
        ],
      },
    ],
  }),
  'the phone company': phoneCompany(),
}

it('every reading is known once', () => {
  const ids = INSIGHTS.map((insight) => insight.id)
  expect(new Set(ids).size).toBe(ids.length)
})

it('the maps of these laws are sound', () => {
  expect(Object.values(MAPS).flatMap(problems)).toEqual([])
})

describe.each(INSIGHTS.map((insight) => [insight.id, insight] as const))('%s', (_id, insight) => {
  it.each(Object.entries(MAPS))('says something in words of %s', (_name, map) => {
    for (const look of [{}, { withoutAssumed: true }, { personas: Object.keys(map.personas) }]) {
      const reading = insight.compute(map, look)
      const words = LANGUAGES.flatMap((t) => [
        insight.summary(reading, map, t),
        t(insight.formula),
        t(insight.hint),
        ...reading.leftOut.map(({ why, count }) => t(why, { count })),
      ])
      expect(words.filter((each) => each.trim() === '' || HOLE.test(each))).toEqual([])
      // Survives the way to a worker and back, which NaN and Infinity would not show in JSON.
      expect(structuredClone(reading)).toEqual(reading)
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
      const cards = [...reading.cards, ...reading.leftOut.flatMap((each) => each.cards)]
      expect(cards.filter((id) => !map.cards[id])).toEqual([])
      expect(Number.isFinite(reading.n)).toBe(true)
    }
  })

  it('gives a reason rather than a figure for an empty map', () => {
    const empty = MAPS['an empty map']!
    const { empty: reason, cards, n } = insight.compute(empty)
    expect({ cards, said: reason !== null || n > 0 }).toEqual({ cards: [], said: true })
  })

  it('leaves the map as it is', () => {
    const before = structuredClone(MAPS['the phone company'])
    insight.compute(MAPS['the phone company']!)
    expect(MAPS['the phone company']).toEqual(before)
  })
})
