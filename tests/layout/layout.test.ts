/** Boxes of the grid: what stands where, and what is under a point. */
import { describe, expect, test } from 'vitest'
import { cardBoxes, cellAt, layoutAfter, layoutOf, phaseOfColumn, spanOf } from '../../src/layout/layout'
import { cardMeasurer } from '../../src/layout/measureCard'
import { METRICS } from '../../src/layout/metrics'
import type { JourneyMap } from '../../src/model/journeyMap'
import { placesOf } from '../../src/model/places'
import { read } from '../support/map'

/** Every character is 10 wide, so a card's line holds eleven and a note's thirteen. */
const measure = cardMeasurer((text) => text.length * 10, 'full')
const laid = (map: JourneyMap) => layoutOf(map, placesOf(map), measure)
const lay = (words: string) => {
  const { map } = read(words)
  return { map, layout: laid(map), places: placesOf(map) }
}

const GRID = `
             | Discover/look | /find | Buy
  "Thinks"   | [t]           |       |
  Web        | [a] [b]       |       | [c]
  -Old       | [x]           |       |
  ~Shop      |               |       |
  =Curve     |               |       |    `

describe('the boxes', () => {
  test('columns are of one width, a phase spans its steps', () => {
    const { layout } = lay(GRID)
    expect(layout.columns.map(({ id }) => id)).toEqual(['Discover.look', 'Discover.find', 'Buy.'])
    expect(layout.columnOf).toEqual(
      new Map([
        ['Discover.look', 0],
        ['Discover.find', 1],
        ['Buy.', 2],
      ]),
    )
    expect(layout.phases.map(({ phase, first, span, x, width }) => [phase.id, first, span, x, width])).toEqual([
      ['Discover', 0, 2, 0, 320],
      ['Buy', 2, 1, 320, 160],
    ])
    expect(layout.width).toBe(480)
  })

  test('rows stand under each other without gaps; hidden lanes have none, computed ones are pinned', () => {
    const { layout } = lay(GRID)
    expect(layout.rows.map(({ lane, section, style }) => [lane, section, style])).toEqual([
      ['Thinks', 'above', 'note'],
      ['Web', 'online', 'touchpoint'],
      ['Shop', 'offline', 'touchpoint'],
    ])
    expect(layout.rowOf).toEqual(
      new Map([
        ['Thinks', 0],
        ['Web', 1],
        ['Shop', 2],
      ]),
    )
    expect(layout.rows.map(({ y, height }) => [y, height])).toEqual([
      [0, METRICS.noteMin],
      [34, 71],
      [105, METRICS.rowMin],
    ])
    expect(layout.height).toBe(157)
    expect(layout.pinned).toEqual([{ lane: 'Curve', y: 0, height: 116 }])
    expect(layout.pinnedHeight).toBe(116)
  })

  test('pinned lanes stand under each other, each with its own height where it has one', () => {
    const { map } = read(GRID)
    map.lanes.Second = { ...map.lanes.Curve!, id: 'Second', order: 'b00', height: 40 }
    const { pinned, pinnedHeight } = laid(map)
    expect(pinned).toEqual([
      { lane: 'Curve', y: 0, height: 116 },
      { lane: 'Second', y: 116, height: 40 },
    ])
    expect(pinnedHeight).toBe(156)
  })

  test('the highest cell makes the row', () => {
    const { layout } = lay(`
      | A   | B
  Web | [x] | [y] [z] [w]`)
    const card = 27
    expect(layout.rows[0]).toMatchObject({ tallest: 'B.', height: 3 * card + 2 * METRICS.cardGap + 11 })
    expect(layout.rows[0]?.height).toBe(104)
  })

  test('a voice lane is set in the voice', () => {
    const { map } = read(GRID)
    map.lanes.Thinks!.kind = 'thoughts'
    expect(laid(map).rows[0]?.style).toBe('voice')
  })

  test('an empty map has an empty layout', () => {
    const { layout } = lay('')
    expect(layout).toMatchObject({
      columns: [],
      rows: [],
      pinned: [],
      phases: [],
      width: 0,
      height: 0,
      pinnedHeight: 0,
    })
  })
})

describe('the boxes of cards', () => {
  test('cards of a cell stand under each other at its left', () => {
    const { layout, map, places } = lay(GRID)
    expect(cardBoxes(layout, map, places, 'Discover.look', 'Web', measure)).toEqual([
      { id: 'a', box: { x: 16, y: 39, width: 136, height: 27 } },
      { id: 'b', box: { x: 16, y: 39 + 27 + 6, width: 136, height: 27 } },
    ])
    expect(cardBoxes(layout, map, places, 'Buy.', 'Web', measure)[0]?.box.x).toBe(336)
  })

  test('notes stand in the middle of their lane, as wide as the column allows', () => {
    const { layout, map, places } = lay(`
        | A   | B
  "Mem" | [t] | [u] [v]`)
    expect(layout.rows[0]?.height).toBe(57)
    expect(cardBoxes(layout, map, places, 'A.', 'Mem', measure)).toEqual([
      { id: 't', box: { x: 16, y: 19, width: 136, height: 18 } },
    ])
    expect(cardBoxes(layout, map, places, 'B.', 'Mem', measure).map(({ box }) => box.y)).toEqual([7, 31])
  })

  test('no boxes where there is no row or no column', () => {
    const { layout, map, places } = lay(GRID)
    for (const [step, lane] of [
      ['Discover.look', 'Old'],
      ['Discover.look', 'Curve'],
      ['gone', 'Web'],
      ['Buy.', 'gone'],
    ] as const) {
      expect(cardBoxes(layout, map, places, step, lane, measure)).toEqual([])
    }
    expect(cardBoxes(layout, map, places, 'Buy.', 'Shop', measure)).toEqual([])
  })
})

describe('what a rectangle or a point meets', () => {
  const { layout } = lay(GRID)

  test('a point meets its cell, edges belong to the cell that begins there', () => {
    expect(cellAt(layout, 0, 0)).toEqual({ step: 'Discover.look', lane: 'Thinks' })
    expect(cellAt(layout, 159, 33)).toEqual({ step: 'Discover.look', lane: 'Thinks' })
    expect(cellAt(layout, 160, 34)).toEqual({ step: 'Discover.find', lane: 'Web' })
    expect(cellAt(layout, 479, 156)).toEqual({ step: 'Buy.', lane: 'Shop' })
  })

  test('outside there is no cell', () => {
    for (const [x, y] of [
      [-1, 5],
      [5, -1],
      [480, 5],
      [5, 157],
      [9999, 9999],
    ] as const)
      expect(cellAt(layout, x, y)).toBeNull()
    expect(cellAt(lay('').layout, 0, 0)).toBeNull()
  })

  test('a rectangle spans the columns and rows that it touches', () => {
    const span = (x: number, y: number, width: number, height: number) => spanOf(layout, { x, y, width, height })
    expect(span(0, 0, 480, 157)).toEqual({ columns: { from: 0, to: 3 }, rows: { from: 0, to: 3 } })
    expect(span(170, 40, 10, 10)).toEqual({ columns: { from: 1, to: 2 }, rows: { from: 1, to: 2 } })
    expect(span(0, 0, 160, 34)).toEqual({ columns: { from: 0, to: 1 }, rows: { from: 0, to: 1 } })
    expect(span(0, 0, 161, 35)).toEqual({ columns: { from: 0, to: 2 }, rows: { from: 0, to: 2 } })
    expect(span(-500, -500, 9999, 9999)).toEqual({ columns: { from: 0, to: 3 }, rows: { from: 0, to: 3 } })
    expect(span(9000, 9000, 10, 10)).toEqual({ columns: { from: 3, to: 3 }, rows: { from: 3, to: 3 } })
    expect(span(-100, -100, 10, 10)).toEqual({ columns: { from: 0, to: 0 }, rows: { from: 0, to: 0 } })
  })

  test('a column belongs to a phase', () => {
    expect([-1, 0, 1, 2, 3].map((column) => phaseOfColumn(layout, column))).toEqual([
      null,
      'Discover',
      'Discover',
      'Buy',
      null,
    ])
  })
})

describe('after a change', () => {
  const change = (before: JourneyMap, map: JourneyMap, ...paths: string[][]) => ({
    before,
    map,
    places: placesOf(map),
    patches: paths.map((path) => ({ op: 'replace' as const, path })),
  })

  test('words of a header move nothing, and the header reads anew', () => {
    const { map, layout } = lay(GRID)
    const phases = { ...map.phases, Buy: { ...map.phases.Buy!, title: 'Pay', hue: 3 } }
    const after = layoutAfter(layout, change(map, { ...map, phases }, ['phases', 'Buy', 'title']), measure)
    expect(after).toEqual(laid({ ...map, phases }))
    expect(after.rows).toBe(layout.rows)
    const steps = { ...map.steps, 'Buy.': { ...map.steps['Buy.']!, title: 'pay' } }
    const renamed = layoutAfter(layout, change(map, { ...map, steps }, ['steps', 'Buy.', 'title']), measure)
    expect(renamed.columns[2]?.title).toBe('pay')
    const lanes = { ...map.lanes, Web: { ...map.lanes.Web!, title: 'Site', icon: 'globe', area: 'IT' } }
    const paths = ['title', 'icon', 'area'].map((field) => ['lanes', 'Web', field])
    expect(layoutAfter(layout, change(map, { ...map, lanes }, ...paths), measure)).toBe(layout)
  })

  test('whatever else changes in a header lays out anew', () => {
    const { map, layout } = lay(GRID)
    const lanes = { ...map.lanes, Web: { ...map.lanes.Web!, hidden: true } }
    const after = layoutAfter(layout, change(map, { ...map, lanes }, ['lanes', 'Web', 'hidden']), measure)
    expect(after.rows.map(({ lane }) => lane)).toEqual(['Thinks', 'Shop'])
    const { Buy: _, ...phases } = map.phases
    expect(layoutAfter(layout, change(map, { ...map, phases }, ['phases', 'Buy']), measure).phases).toHaveLength(1)
  })

  test('what is no card and no header leaves the layout as it is', () => {
    const { map, layout } = lay(GRID)
    expect(layoutAfter(layout, change(map, { ...map, title: 'x' }, ['title']), measure)).toBe(layout)
    expect(layoutAfter(layout, change(map, map, ['cards', 'x', 'title']), measure)).toBe(layout)
  })

  test('a card that grows moves the rows below it, and leaves the others as they were', () => {
    const { map, layout } = lay(GRID)
    const cards = { ...map.cards, a: { ...map.cards.a!, title: 'a title of many lines' } }
    const after = layoutAfter(layout, change(map, { ...map, cards }, ['cards', 'a', 'title']), measure)
    expect(after).toEqual(laid({ ...map, cards }))
    expect(after.rows[0]).toBe(layout.rows[0])
    expect(after.rows[2]?.y).toBe(layout.rows[2]!.y + 16)
  })

  test('a card that stays as high moves no row', () => {
    const { map, layout } = lay(GRID)
    const cards = { ...map.cards, a: { ...map.cards.a!, title: 'z' } }
    expect(layoutAfter(layout, change(map, { ...map, cards }, ['cards', 'a', 'title']), measure).rows).toBe(layout.rows)
  })

  test('when all cards were replaced, all is laid out anew', () => {
    const { map, layout } = lay(GRID)
    expect(layoutAfter(layout, change(map, { ...map, cards: {} }, ['cards']), measure).height).toBe(34 + 52 + 52)
  })
})
