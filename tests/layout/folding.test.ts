/** A crowded cell takes the room of three cards and a line, until it is opened; pictures show everything. */
import { describe, expect, it } from 'vitest'
import { cardBoxes, layoutAfter, layoutOf, refolded } from '../../src/layout/layout'
import { cardMeasurer } from '../../src/layout/measureCard'
import { placesOf } from '../../src/model/places'
import { read } from '../support/map'

const measure = cardMeasurer((text) => text.length * 10, 'full')
const { map: crowded } = read(`
       | Buy
  Web  | [a] [b] [c] [d] [e]
  Shop | [f] [g] [h] [i]`)
const places = placesOf(crowded)
const folded = layoutOf(crowded, places, measure, new Set())
const cell = { step: Object.keys(crowded.steps)[0]!, lane: 'Web' }
const boxes = (layout: typeof folded) => cardBoxes(layout, crowded, places, cell.step, cell.lane, measure)

describe('a crowded cell', () => {
  it('shows three of five cards, and the others share the line below them', () => {
    expect(boxes(folded).map((entry) => entry.folded ?? false)).toEqual([false, false, false, true, true])
    const [, , third, fourth, fifth] = boxes(folded).map(({ box }) => box)
    expect(fourth).toEqual(fifth)
    expect(fourth!.y).toBeGreaterThanOrEqual(third!.y + third!.height)
    expect(fourth!.y + fourth!.height).toBeLessThanOrEqual(folded.rows[0]!.height)
  })

  it('is not one of four', () => {
    const shop = cardBoxes(folded, crowded, places, cell.step, 'Shop', measure)
    expect(shop.some((entry) => entry.folded)).toBe(false)
  })

  it('makes its row higher when it is opened, and gives the room back', () => {
    const open = refolded(folded, cell, true, { map: crowded, places, measure })
    expect(boxes(open).some((entry) => entry.folded)).toBe(false)
    expect(open.rows[0]!.height).toBeGreaterThan(folded.rows[0]!.height)
    expect(open.rows[1]!.y).toBe(open.rows[0]!.height)
    expect(refolded(open, cell, false, { map: crowded, places, measure }).rows).toEqual(folded.rows)
  })

  it('stays folded or open through changes of the map', () => {
    const open = refolded(folded, cell, true, { map: crowded, places, measure })
    const patches = [{ op: 'replace' as const, path: ['lanes', 'Shop', 'hidden'], value: true }]
    const change = { before: crowded, map: { ...crowded }, places, patches }
    expect(boxes(layoutAfter(open, change, measure)).some((entry) => entry.folded)).toBe(false)
    expect(boxes(layoutAfter(folded, change, measure)).filter((entry) => entry.folded)).toHaveLength(2)
  })

  it('is shown whole in a picture', () => {
    expect(boxes(layoutOf(crowded, places, measure)).some((entry) => entry.folded)).toBe(false)
  })

  it('of notes shows ten, since a table may put hundreds into one', () => {
    const hidden = (count: number) => {
      const { map } = read(`
                | Buy
       "Thinks" | ${Array.from({ length: count }, (_, i) => `[n${i}]`).join(' ')}`)
      const found = placesOf(map)
      const layout = layoutOf(map, found, measure, new Set())
      const step = Object.keys(map.steps)[0]!
      return cardBoxes(layout, map, found, step, 'Thinks', measure).filter((entry) => entry.folded).length
    }
    expect([12, 13, 90].map(hidden)).toEqual([0, 3, 80])
  })
})
