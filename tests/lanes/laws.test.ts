import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { es } from '../../src/i18n/es/index'
import { translator } from '../../src/i18n/words'
import { isLaneKind, LANE_KINDS, laneKind } from '../../src/lanes/index'
import type { ComputeInput } from '../../src/lanes/laneKind'
import type { JourneyMap } from '../../src/model/journeyMap'
import { emptyMap } from '../../src/model/newMap'
import { columnsOf } from '../../src/model/queries'
import { ICONS } from '../../src/shapes/icons'
import { journey } from '../support/journey'
import { phoneCompany } from '../support/phoneCompany'

const TRANSLATORS = [translator('en', en), translator('es', es)]
const HOLE = /NaN|undefined|\bnull\b|Infinity|\{\w+\}/
const number = (value: number, digits = 0) => value.toFixed(digits)
const MAPS: Record<string, JourneyMap> = {
  'an empty map': emptyMap('m', '2024-01-01T00:00:00.000Z'),
  'a grid without cards': journey(),
  'one card and nothing on it': journey({ spots: [{ id: 'a', phase: 'Buy', lane: 'Web' }] }),
  'the phone company': phoneCompany(),
}

it('every kind of lane is known once, and one that is not known reads as notes', () => {
  const kinds = LANE_KINDS.map((lane) => lane.kind)
  expect(new Set(kinds).size).toBe(kinds.length)
  expect(kinds.every((kind) => isLaneKind(kind))).toBe(true)
  expect([laneKind('of the future').kind, isLaneKind('of the future')]).toEqual(['notes', false])
})

it('every kind has an icon that is drawn', () => {
  expect(LANE_KINDS.filter((lane) => !Object.hasOwn(ICONS, lane.icon)).map((lane) => lane.kind)).toEqual([])
})

it('the lines of the service blueprint run above frontstage, backstage and support', () => {
  expect(LANE_KINDS.flatMap(({ kind, line }) => (line ? [[kind, line]] : []))).toEqual([
    ['frontstage', 'line.interaction'],
    ['backstage', 'line.visibility'],
    ['support', 'line.internal'],
  ])
})

const computed = LANE_KINDS.filter((lane) => lane.holds === 'nothing')

it('a lane is computed or holds cards, never both', () => {
  expect(LANE_KINDS.filter((lane) => lane.compute).map((lane) => lane.kind)).toEqual(computed.map((lane) => lane.kind))
})

describe.each(computed.map((lane) => [lane.kind, lane] as const))('%s', (_kind, lane) => {
  const compute = (input: Omit<ComputeInput, 'number'>) => lane.compute!({ ...input, number })

  it.each(Object.entries(MAPS))('computes in words and within the columns on %s', (_name, map) => {
    const columns = columnsOf(map).length
    for (const t of TRANSLATORS) {
      const drawn = compute({ map, personas: [], t })
      const figures = drawn.draws === 'figures' ? drawn.figures : []
      const points = drawn.draws === 'curve' ? drawn.series.flatMap((series) => series.points) : []
      const words = figures.flatMap(({ text, spoken }) => [text, spoken])
      expect(
        [...words, ...figures.map(({ note }) => `.${note}`)].filter((word) => word === '' || HOLE.test(word)),
      ).toEqual([])
      expect(figures.filter(({ from, to }) => !(from >= 0 && from < to && to <= columns))).toEqual([])
      expect(figures.flatMap(({ marks = [] }) => marks).filter((mark) => !(Math.abs(mark) <= 2))).toEqual([])
      expect(figures.flatMap(({ bar = 0 }) => bar).filter((bar) => !(Math.abs(bar) <= 1))).toEqual([])
      expect(figures.flatMap(({ cards = [] }) => cards).filter((id) => !map.cards[id])).toEqual([])
      expect(points.filter(({ at, value }) => !(at > 0 && at < columns && Math.abs(value) <= 2))).toEqual([])
    }
  })

  it('shows its formula', () => {
    expect(TRANSLATORS.map((t) => lane.formula && t(lane.formula)).every(Boolean)).toBe(true)
  })
})
