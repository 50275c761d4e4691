/** What is seen of the map, near and from afar. */
import { describe, expect, it } from 'vitest'
import { placeInSight } from '../../../src/canvas/keys/gridPlaces'
import { fitted, looking, revealed, startingState, zoomed } from '../../../src/canvas/looking/look'
import { LEAST_ROW, legendAt, mapY, projectionOf, screenY } from '../../../src/canvas/looking/projection'
import { numbersOf } from '../../../src/canvas/heads/StepNumbers'
import { tileRects } from '../../../src/canvas/painting/tileCells'
import { bigMap } from '../../support/bigMap'
import { arrangedOf } from '../arranged'

const { layout } = arrangedOf(bigMap(2000))
const LEGEND = legendAt(0)
const start = startingState(layout, { zoom: 1, left: 0, top: 0 })

describe('a zoom', () => {
  it('keeps the point below the pointer where it is', () => {
    const from = looking(start, layout, { left: 4000, top: 300 })
    const at = { x: 400, y: 200 }
    const point = { x: (from.left + at.x) / from.zoom, y: mapY(from.projection, from.top + at.y) }
    const to = zoomed(from, layout, 1.7, at)
    expect((to.left + at.x) / to.zoom).toBeCloseTo(point.x, 6)
    expect(mapY(to.projection, to.top + at.y)).toBeCloseTo(point.y, 6)
  })

  it('never makes a row too low to be hit', () => {
    for (const zoom of [0.002, 0.03, 0.2, 0.49, 0.5, 1]) {
      const { rows } = projectionOf(layout, zoom, 600)
      expect(Math.min(...rows.map((row) => row.height))).toBeGreaterThanOrEqual(LEAST_ROW)
    }
  })

  it('to the whole map shows every step', () => {
    const all = fitted(start, layout)
    expect(all.projection.width).toBeLessThanOrEqual(all.room.width)
    expect(all.window.columns).toEqual({ from: 0, to: layout.columns.length })
  })
})

it('finds the same height back from map to screen and again', () => {
  const projection = projectionOf(layout, 0.3, 600)
  for (const y of [0, 57, 333, layout.height - 1]) expect(mapY(projection, screenY(projection, y))).toBeCloseTo(y, 6)
})

describe('what has elements', () => {
  it('stays the same while a small scroll shows nothing new', () => {
    const near = looking(start, layout, { left: 100 })
    expect(near.window).toBe(start.window)
  })

  it('follows a long scroll and stays small', () => {
    const far = looking(start, layout, { left: 50_000 })
    const { from, to } = far.window.columns
    expect(from * 160).toBeLessThanOrEqual(50_000)
    expect(to - from).toBeLessThan(20)
  })
})

it('shows what is off the screen with as little movement as it takes', () => {
  const off = { x: 3000, y: 0, width: 136, height: 60 }
  const to = revealed(start, layout, off)
  expect(to.left + to.room.width).toBeCloseTo(3000 + 136 + 4, 6)
  expect(revealed(to, layout, off).left).toBe(to.left)
})

it('shows the last row and what has the focus clear of the legend, which moves nothing as it comes', () => {
  const { room, frame } = start
  const far = looking(start, layout, { zoom: 0.49, top: 1e9 })
  const near = looking(start, layout, { zoom: 0.5, top: 1e9 })
  // At its end a map from afar can be scrolled by as much more as the legend covers.
  expect(far.projection.height + frame.foot - far.top).toBeCloseTo(room.height - LEGEND, 6)
  expect(near.projection.height + frame.foot - near.top).toBeCloseTo(room.height, 6)
  const last = layout.rows.at(-1)
  const seen = revealed({ ...far, top: 0 }, layout, { x: 0, y: last?.y ?? 0, width: 136, height: last?.height ?? 0 })
  expect(seen.projection.height - seen.top).toBeLessThanOrEqual(room.height - LEGEND)
  expect([far.room, near.room]).toEqual([room, room])
})

it('gives the keyboard a cell that is in sight, so that a map opens where one was', () => {
  const far = looking(start, layout, { left: 16_010, top: 60 })
  const place = placeInSight(far)
  const column = layout.columnOf.get(place?.step ?? '') ?? 0
  const row = far.projection.rows[layout.rowOf.get(place?.lane ?? '') ?? -1]
  expect(column).toBe(101)
  expect(row?.top).toBeGreaterThanOrEqual(59)
  expect(revealed(far, layout, { x: column * 160, y: 0, width: 160, height: 0 }, 'x').left).toBe(far.left)
  expect(placeInSight(start)).toEqual({ step: layout.columns[0]?.id, lane: layout.rows[0]?.lane })
})

it('numbers steps that are too narrow to be named, the first of a phase and every fifth', () => {
  expect(numbersOf(12, 11)).toEqual([1, 5, 10])
  expect(numbersOf(3, 40)).toEqual([1, 2, 3])
})

it('stacks the tiles of a cell inside its row', () => {
  const projection = projectionOf(layout, 0.07, 600)
  const row = projection.rows[0]
  const tiles = tileRects(projection, 3, 0, 4)
  expect(tiles).toHaveLength(4)
  for (const [i, tile] of tiles.entries()) {
    expect(tile.y).toBeGreaterThanOrEqual(row?.top ?? 0)
    expect(tile.y + tile.height).toBeLessThanOrEqual((row?.top ?? 0) + (row?.height ?? 0))
    const before = tiles[i - 1] ?? { y: 0, height: 0 }
    expect(tile.y).toBeGreaterThanOrEqual(before.y + before.height)
  }
})
