/** From afar a map is tiles: every card, in the colour of how it feels, without a shape too many. */
import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { translator } from '../../src/i18n/words'
import { layoutOf } from '../../src/layout/layout'
import { cardMeasurer } from '../../src/layout/measureCard'
import type { JourneyMap } from '../../src/model/journeyMap'
import { placesOf } from '../../src/model/places'
import { paintGround } from '../../src/scene/tileGround'
import { tileRings } from '../../src/scene/tileRings'
import { paintTiles } from '../../src/scene/tiles'
import { tileAcross, tileDown, type TileView, walkTiles } from '../../src/scene/tileWalk'
import { LIGHT } from '../../src/shapes/theme'
import { bigMap } from '../support/bigMap'
import { phoneCompany } from '../support/phoneCompany'
import { measure } from './inPicture'

function view(map: JourneyMap, columnWidth: number, more: Partial<TileView> = {}): TileView {
  const places = placesOf(map)
  const layout = layoutOf(map, places, cardMeasurer(measure, 'full'))
  const rows = layout.rows.map((_, i) => ({ top: i * 40, height: 40 }))
  const span = { columns: { from: 0, to: layout.columns.length }, rows: { from: 0, to: rows.length } }
  return { map, places, layout, span, rows, columnWidth, theme: LIGHT, t: translator('en', en), ...more }
}

/** A canvas that counts its boxes by colour, dashed strokes and outlines. */
function paper() {
  const boxes = new Map<string, number>()
  let dashed = 0
  let outlines = 0
  const state = { fillStyle: '', strokeStyle: '', dash: [] as number[] }
  const context = new Proxy(state as Record<string, unknown>, {
    get: (target, key: string) => {
      if (key === 'fillRect') return () => boxes.set(state.fillStyle, (boxes.get(state.fillStyle) ?? 0) + 1)
      if (key === 'setLineDash') return (dash: number[]) => (state.dash = dash)
      if (key === 'rect') return () => (dashed += state.dash.length > 0 ? 1 : 0)
      if (key === 'strokeRect') return () => outlines++
      return target[key] ?? (() => undefined)
    },
  })
  return {
    context: context as unknown as CanvasRenderingContext2D,
    of: (colour: string) => boxes.get(colour) ?? 0,
    dashed: () => dashed,
    outlines: () => outlines,
  }
}

test('every card of the span is a tile inside its own cell', () => {
  const map = phoneCompany('en')
  const { layout, rows, ...rest } = view(map, 20)
  const tiles = walkTiles({ layout, rows, ...rest })
  expect(tiles.ids.slice(0, tiles.count).sort()).toEqual(Object.keys(map.cards).sort())
  for (let i = 0; i < tiles.count; i++) {
    const card = map.cards[tiles.ids[i]!]!
    const on = rows[layout.rowOf.get(card.lane)!]!
    const left = layout.columnOf.get(card.step)! * 20
    expect(tiles.x[i]).toBeGreaterThanOrEqual(left)
    expect(tiles.x[i]! + tiles.width).toBeLessThanOrEqual(left + 20)
    expect(tiles.y[i]).toBeGreaterThanOrEqual(on.top)
    expect(tiles.y[i]! + tiles.height[i]!).toBeLessThanOrEqual(on.top + on.height)
  }
})

test('a frame of many thousands has a place in its own cell for each', () => {
  const map = bigMap(3000)
  const { layout, rows, ...rest } = view(map, 20)
  const tiles = walkTiles({ layout, rows, ...rest })
  expect(tiles.count).toBe(3000)
  const misplaced = tiles.ids.slice(0, tiles.count).filter((id, i) => {
    const { step, lane } = map.cards[id]!
    const { top, height } = rows[layout.rowOf.get(lane)!]!
    const [x, y] = [tiles.x[i]!, tiles.y[i]!]
    // The cards of a cell come one after the other.
    const above = tiles.ids[i - 1]
    const shared = i > 0 && map.cards[above!]!.step === step && map.cards[above!]!.lane === lane
    const from = shared ? tiles.y[i - 1]! + tiles.height[i - 1]! : top
    return Math.floor(x / 20) !== layout.columnOf.get(step) || y < from || y + tiles.height[i]! > top + height
  })
  expect(misplaced).toEqual([])
})

test('a lane without cards has no tiles', () => {
  const map = phoneCompany('en')
  const [empty] = Object.keys(map.lanes)
  const cards = Object.fromEntries(Object.entries(map.cards).filter(([, { lane }]) => lane !== empty))
  const tiles = walkTiles(view({ ...map, cards }, 20))
  expect(tiles.ids.slice(0, tiles.count).sort()).toEqual(Object.keys(cards).sort())
})

test.each([
  [0.4, 0, 1],
  [3, 0, 3],
  [4, 1, 2],
  [23, 1, 21],
  [24, 2.4, 20.4],
])('in a column of %d px a tile begins at %d and is %d wide', (column, left, width) => {
  expect(tileAcross(column).left).toBeCloseTo(left)
  expect(tileAcross(column).width).toBeCloseTo(width)
})

test.each([
  ['one has the row', 40, 1, 31, 33],
  ['some stand two apart', 40, 3, 9, 11],
  ['those that are just high enough do too', 37, 6, 3, 5],
  ['lower ones touch', 36, 6, 4.5, 4.5],
  ['none is lower than a pixel', 10, 4, 1, 1],
])('of the cards of a cell, %s', (_, row, count, height, next) => {
  expect(tileDown(row, count)).toEqual({ top: 4, height, next })
})

test('notes stay notes, also in the view of a persona', () => {
  const map = phoneCompany('en')
  const notes = Object.values(map.cards).filter(({ lane }) => map.lanes[lane]?.medium === null)
  expect(notes.length).toBeGreaterThan(0)
  for (const more of [{}, { felt: () => 2 }]) {
    const tiles = walkTiles(view(map, 20, more))
    const drawn = tiles.ids.slice(0, tiles.count).filter((_, i) => tiles.tones[i] === 'note')
    expect(drawn.sort()).toEqual(notes.map(({ id }) => id).sort())
  }
})

test('emotions are told by colour, what is assumed by dashes', () => {
  const { context, of, dashed } = paper()
  paintTiles(context, view(phoneCompany('en'), 20))
  for (const paint of ['emo-m2', 'emo-m1', 'emo-z0', 'emo-p1', 'emo-p2'] as const) {
    expect(of(LIGHT[paint])).toBeGreaterThan(0)
  }
  expect(dashed()).toBe(7)
})

test('only what is seen is painted, however large the map', () => {
  const whole = view(bigMap(3000), 20)
  const span = { columns: { from: 10, to: 14 }, rows: { from: 2, to: 5 } }
  const seen = walkTiles({ ...whole, span })
  const inSight = Object.values(whole.map.cards).filter(({ step, lane }) => {
    const [column, row] = [whole.layout.columnOf.get(step)!, whole.layout.rowOf.get(lane) ?? -1]
    return column >= 10 && column < 14 && row >= 2 && row < 5
  })
  expect(inSight.length).toBeGreaterThan(0)
  expect(seen.ids.slice(0, seen.count).sort()).toEqual(inSight.map(({ id }) => id).sort())
})

test('chosen cards are outlined, and a persona’s view colours what she feels', () => {
  const map = phoneCompany('en')
  const { context, outlines, of } = paper()
  const felt = () => 2
  paintTiles(context, view(map, 20, { selected: new Set(['c1', 'c2']), felt }))
  expect(outlines()).toBe(2)
  expect(of(LIGHT['emo-m2'])).toBe(0)
})

test.each([0.37, 1.5, 3.7, 6])('where all are chosen, feelings are still read in columns of %f px', (column) => {
  const map = bigMap(1000)
  const seen = view(map, column)
  const tiles = walkTiles(seen)
  const rings = tileRings(seen, new Set(Object.keys(map.cards)))
  expect(rings.length).toBeGreaterThan(0)
  const { rows } = seen
  // What the line of an outline covers: two pixels outside of each end.
  const walls = rings.flatMap(({ x, end, y }) => [
    { from: x - 2, to: x, y },
    { from: end, to: end + 2, y },
  ])
  const rowAt = (y: number) => rows.findIndex(({ top, height }) => y >= top && y < top + height)
  const covered = tiles.ids.slice(0, tiles.count).filter((_, i) =>
    walls.some(({ from, to, y }) => {
      const [x, row] = [tiles.x[i]!, rowAt(tiles.y[i]!)]
      return rowAt(y) === row && x + tiles.width > from + 0.01 && x < to - 0.01
    }),
  )
  expect(covered).toEqual([])
  const { context, outlines } = paper()
  paintTiles(context, { ...seen, selected: new Set(Object.keys(map.cards)) })
  expect(outlines()).toBe(rings.length)
})

test('a run of chosen cards ends at a card that is not chosen', () => {
  const map = bigMap(1000)
  const seen = view(map, 2)
  const all = Object.keys(map.cards)
  const whole = tileRings(seen, new Set(all))
  const without = tileRings(seen, new Set(all.filter((id) => id !== 'c500')))
  expect(without.length).toBeGreaterThan(whole.length)
  const alone = tileRings(seen, new Set(['c500']))
  expect(alone).toHaveLength(1)
  expect(alone[0]!.end - alone[0]!.x).toBeLessThanOrEqual(2)
})

test('pieces that are painted side by side agree on where chosen cards are outlined', () => {
  const map = bigMap(1000)
  const seen = view(map, 2)
  const chosen = new Set(Object.keys(map.cards))
  const edges = (span: TileView['span'], from: number, to: number) =>
    tileRings({ ...seen, span }, chosen)
      .flatMap(({ x, end, y }) => [`${x} ${y}`, `${end} ${y}`])
      .filter((edge) => Number(edge.split(' ')[0]) > from && Number(edge.split(' ')[0]) < to)
      .sort()
  const { columns, rows } = seen.span
  expect(edges({ columns: { from: 60, to: 120 }, rows }, 120, 240)).toEqual(edges({ columns, rows }, 120, 240))
})

test('the ground is sea where online, land where offline', () => {
  const { context, of } = paper()
  const map = phoneCompany('en')
  paintGround(context, view(map, 20))
  const lanes = Object.values(map.lanes)
  expect(of(LIGHT['surface-sea'])).toBe(lanes.filter((lane) => lane.medium === 'online').length)
  expect(of(LIGHT['surface-land'])).toBe(lanes.filter((lane) => lane.medium === 'offline').length)
  expect(of(LIGHT.coastline)).toBe(1)
})

test('from 35 % on pictures are seen in their tiles, and only those in sight are asked for', () => {
  const map = bigMap(300)
  const cards = Object.fromEntries(
    Object.values(map.cards).map((card) => [
      card.id,
      { ...card, attachments: { p: { type: 'picture', order: 'a0', hash: `of-${card.id}` } } },
    ]),
  )
  const pictured = { ...map, cards }
  const asked: string[] = []
  const pictureAt = (name: string) => {
    asked.push(name)
    return undefined
  }
  const span = { columns: { from: 2, to: 4 }, rows: { from: 0, to: 3 } }
  paintTiles(paper().context, view(pictured, 50, { span, pictureAt }))
  expect(asked).toEqual([])
  const near = view(pictured, 70, { span, pictureAt })
  paintTiles(paper().context, near)
  const inSight = walkTiles(near)
  const touchpoints = inSight.ids.slice(0, inSight.count).filter((_, i) => inSight.tones[i] !== 'note')
  expect(asked.length).toBeGreaterThan(0)
  expect(touchpoints.map((id) => `of-${id}`)).toEqual(expect.arrayContaining(asked))
})
