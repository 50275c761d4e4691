/** What is painted while a zoom or a scroll goes on is what stands there at its end. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compactShapes } from '../../../src/canvas/painting/compactShapes'
import { cutLine } from '../../../src/canvas/painting/cutLine'
import { frameFor } from '../../../src/canvas/looking/frame'
import { onPixels } from '../../../src/canvas/painting/onPixels'
import { cellRing, headRing, laneRing } from '../../../src/canvas/painting/paintFocus'
import { paintPiece } from '../../../src/canvas/painting/paintPiece'
import { projectionOf } from '../../../src/canvas/looking/projection'
import { cardMeasurer } from '../../../src/layout/measureCard'
import { CARD_FONT } from '../../../src/layout/metrics'
import type { Attachment } from '../../../src/model/journeyMap'
import type { Shape } from '../../../src/shapes/shape'
import { LIGHT } from '../../../src/shapes/theme'
import { journey } from '../../support/journey'
import { testTools } from '../../support/tools'
import { arrangedOf, evenText } from '../arranged'

const { t } = testTools()
const LONG = 'Reads a page of small print that nobody has ever read to its end'

const assumed: Attachment = { type: 'evidence', order: 'a5', level: 'assumed', source: '', date: '' }

function laid() {
  const map = journey({
    phases: ['Discover', 'Buy'],
    spots: [
      { id: 'ad', phase: 'Discover', lane: 'Web', feels: 1 },
      { id: 'pay', phase: 'Buy', lane: 'Store', feels: -2 },
    ],
  })
  for (const card of Object.values(map.cards)) card.title = LONG
  if (map.cards.ad) map.cards.ad.attachments.guess = assumed
  const lane = Object.values(map.lanes).find(({ title }) => title === 'Store')
  if (lane) lane.medium = 'offline'
  return arrangedOf(map)
}

interface Done {
  what: string
  with: readonly unknown[]
  fill: unknown
  stroke: unknown
  width: unknown
  dash: readonly number[]
}

/** A canvas that remembers what was done on it, and in which colours. */
function paper() {
  const done: Done[] = []
  const state: Record<string, unknown> = { dash: [] }
  const context = new Proxy(state, {
    get: (target, key: string) => {
      if (key in target) return target[key]
      return (...given: unknown[]) => {
        if (key === 'setLineDash') target.dash = given[0]
        const { fillStyle: fill, strokeStyle: stroke, lineWidth: width, dash } = target
        done.push({ what: key, with: given, fill, stroke, width, dash: dash as number[] })
      }
    },
  })
  return { context: context as unknown as CanvasRenderingContext2D, done }
}

const NOTHING_CHOSEN: ReadonlySet<string> = new Set()

function painted(zoom: number, more: { chosen?: ReadonlySet<string>; focused?: string } = {}) {
  const arranged = laid()
  const projection = projectionOf(arranged.layout, zoom, 600)
  const { context, done } = paper()
  const paint = { arranged, projection, theme: LIGHT, shown: [], chosen: NOTHING_CHOSEN, routes: [], t, ...more }
  paintPiece(context, { x: 0, y: 0, width: 900, height: 600 }, 1, paint)
  return { done, arranged, projection }
}

beforeEach(() => void vi.stubGlobal('Path2D', class {}))
afterEach(() => void vi.unstubAllGlobals())

describe('a card that is painted from farther', () => {
  it('has its title cut with a sign, and inside its edges', () => {
    const { done } = painted(0.6)
    const titles = done.filter(({ what }) => what === 'fillText').map((each) => String(each.with[0]))
    expect(titles).toHaveLength(2)
    for (const title of titles) {
      expect(title).toMatch(/^Reads.*…$/)
      expect(evenText(title, { ...CARD_FONT, size: 11.5 })).toBeLessThanOrEqual(136 * 0.6 - 12)
    }
  })

  it('has no stronger edge than its element, dashed where it is assumed', () => {
    const { done } = painted(0.6)
    const edges = done.filter(
      ({ what, stroke }) => what === 'stroke' && String(stroke).startsWith('#') && stroke !== undefined,
    )
    const [plain] = edges.filter(({ dash, stroke }) => dash.length === 0 && stroke === LIGHT['emo-m2-ink'])
    const [guess] = edges.filter(({ dash }) => dash.length > 0)
    expect(plain?.width).toBe(1)
    expect(guess).toMatchObject({ stroke: LIGHT['emo-p1-ink'], dash: [6, 4] })
  })

  it('keeps the ring of the keyboard and of what is chosen', () => {
    const stroked = (done: readonly Done[], colour: string) =>
      done.some(({ what, stroke }) => what === 'stroke' && stroke === colour)
    expect(LIGHT['focus-ring']).toBe(LIGHT.accent)
    const ring = (more: Parameters<typeof painted>[1]) =>
      painted(0.6, more).done.filter(({ what, stroke }) => what === 'stroke' && stroke === LIGHT.accent)
    expect(ring({})).toEqual([])
    expect(ring({ focused: 'ad' }).map(({ width }) => width)).toEqual([3])
    expect(ring({ chosen: new Set(['ad', 'pay']) }).map(({ width }) => width)).toEqual([2, 2])
    expect(stroked(painted(0.6, { chosen: new Set(['ad']) }).done, LIGHT['focus-gap'])).toBe(true)
  })
})

it('a compact card has its picture at the end of its line, and its title cut before it', () => {
  const map = structuredClone(laid().map)
  const { ad } = map.cards
  if (!ad) throw new Error('It is there')
  const shapesOf = (picture: boolean) => {
    if (picture) ad.attachments.seen = { type: 'picture', order: 'a6', hash: 'till', alt: '', width: 4, height: 3 }
    const arranged = { ...arrangedOf(map), measure: cardMeasurer(evenText, 'compact'), density: 'compact' as const }
    const box = { x: 0, y: 0, width: 136, height: 28 }
    const card = { ...ad }
    return compactShapes({
      card,
      box,
      level: 'compact',
      laid: arranged,
      zoom: 1,
      valence: 1,
      ringed: null,
      theme: LIGHT,
      t,
    })
  }
  const end = (shapes: readonly Shape[]) =>
    Math.max(...shapes.flatMap((shape) => (shape.is === 'text' ? [shape.x + evenText(shape.text, CARD_FONT)] : [])))
  expect(end(shapesOf(false))).toBeLessThanOrEqual(129)
  const shapes = shapesOf(true)
  const image = shapes.find(({ is }) => is === 'image')
  expect(image).toMatchObject({ picture: 'till', x: 103, y: 4, width: 26, height: 20 })
  expect(end(shapes)).toBeLessThanOrEqual(99)
})

it('the ground lies on whole pixels, the coastline ends where the land begins, and lines of steps are dashed', () => {
  const { done, arranged, projection } = painted(0.67)
  const boxes = done.filter(({ what }) => what === 'fillRect')
  expect(boxes.length).toBeGreaterThan(4)
  for (const { with: sides } of boxes) for (const side of sides) expect(Number.isInteger(side)).toBe(true)
  const shore = projection.rows[arranged.layout.rows.findIndex(({ section }) => section === 'offline')]
  const coast = boxes.find(({ fill }) => fill === LIGHT.coastline)
  expect(coast?.with.slice(1)).toEqual([Math.round(shore?.top ?? 0) - 2, expect.any(Number), 2])
  const gaps = done.filter(({ what, fill }) => what === 'rect' && fill === LIGHT['surface-land'])
  expect(gaps.length).toBeGreaterThan(4)
})

describe('while a zoom is painted over it, what has the focus has its ring:', () => {
  const arranged = laid()
  const projection = projectionOf(arranged.layout, 0.67, 600)
  const frame = frameFor({ width: 1440, height: 900, coarse: false }, 0)
  const counts = () => new Map<string, string>()
  const seen = { arranged, projection, frame, left: 0, top: 0, width: 900, height: 600, mean: () => null, counts, t }
  const [step] = arranged.layout.columns
  const [row] = arranged.layout.rows
  const at = { step: step?.id ?? '', lane: row?.lane ?? '' }

  it('a cell, and from afar also the cell of a card', () => {
    expect(cellRing(at, seen)).toMatchObject([{ is: 'box', x: 1, width: Math.round(projection.column) - 2 }])
    expect(cellRing({ ...at, card: 'ad' }, seen)).toEqual([])
    expect(
      cellRing({ ...at, card: 'ad' }, { ...seen, projection: projectionOf(arranged.layout, 0.3, 600) }),
    ).toHaveLength(1)
  })

  it('the header of a lane, of a phase, of a step', () => {
    expect(laneRing({ header: at.lane }, seen)).toMatchObject([{ x: 1, width: frame.left - 2 }])
    const [, phase] = arranged.layout.phases
    expect(headRing({ header: phase?.phase.id ?? '' }, seen)).toMatchObject([
      { y: 1, x: Math.round(projection.column) + 1 },
    ])
    expect(headRing({ header: at.step }, seen)).toMatchObject([{ y: 37 }])
    expect(headRing(null, seen)).toEqual([])
  })
})

it('a line is cut at the last letter that fits, and left alone where all fit', () => {
  expect(cutLine(LONG, 1000, CARD_FONT, evenText)).toBe(LONG)
  const room = evenText('Reads a page', CARD_FONT) + evenText('…', CARD_FONT)
  expect(cutLine(LONG, room + 0.01, CARD_FONT, evenText)).toBe('Reads a page…')
  // Letters that stand closer together make room for one more.
  const kerned = (text: string) => evenText(text, CARD_FONT) - (text.includes('pa') ? 6 : 0)
  expect(cutLine(LONG, room + 0.02, CARD_FONT, kerned)).toBe('Reads a page …')
})

it('boxes of headers lie on whole pixels, with their strokes', () => {
  expect(onPixels([{ is: 'box', x: 0.4, y: 1.6, width: 10.3, height: 4, fill: 'line-1' }])).toMatchObject([
    { x: 0, y: 2, width: 11, height: 4 },
  ])
  const stroke = { paint: 'line-1', width: 1 } as const
  expect(onPixels([{ is: 'box', x: 0.8, y: 0.5, width: 9.4, height: 3, stroke }])).toMatchObject([
    { x: 0.5, y: 0.5, width: 10, height: 3 },
  ])
})
