/** Where dragged cards and headers land. */
import { describe, expect, it } from 'vitest'
import { landingAt, slotOf } from '../../../src/canvas/gestures/dropPlace'
import { laneLanding, phaseLanding, stepLanding } from '../../../src/canvas/gestures/headLanding'
import { projectionOf } from '../../../src/canvas/looking/projection'
import {
  allCards,
  cardsBetween,
  cardsOfColumn,
  cardsOfRow,
  cardsTouching,
  inReadingOrder,
} from '../../../src/canvas/keys/reach'
import { cardBoxes } from '../../../src/layout/layout'
import type { Rect } from '../../../src/layout/metrics'
import { rowsOf } from '../../../src/model/queries'
import { journey } from '../../support/journey'
import { arrangedOf } from '../arranged'

const map = journey({
  phases: ['Discover', 'Buy', 'Use'],
  online: ['Web', 'App'],
  offline: ['Store'],
  notes: ['Thinks'],
  spots: [
    { id: 'ad', phase: 'Discover', lane: 'Web' },
    { id: 'plan', phase: 'Buy', lane: 'Web' },
    { id: 'price', phase: 'Buy', lane: 'Web' },
    { id: 'desk', phase: 'Use', lane: 'Store' },
  ],
})
const arranged = arrangedOf(map)
const boxes = new Map(
  cardBoxes(arranged.layout, map, arranged.places, 's-Buy', 'Web', arranged.measure).map(({ id, box }) => [id, box]),
)
const middle = (id: string) => {
  const box = boxes.get(id)
  return box ? { x: box.x + 20, y: box.y + box.height / 2 } : { x: 0, y: 0 }
}

describe('a card that is let go', () => {
  it('lands above a card when it is over its upper half, below when over its lower', () => {
    const { x, y } = middle('plan')
    expect(landingAt(arranged, x, y - 2, new Set(['ad']))).toEqual({ step: 's-Buy', lane: 'Web', index: 0 })
    expect(landingAt(arranged, x, y + 2, new Set(['ad']))).toEqual({ step: 's-Buy', lane: 'Web', index: 1 })
  })

  it('counts only the cards that stay', () => {
    const { x, y } = middle('price')
    expect(landingAt(arranged, x, y + 5, new Set(['plan']))?.index).toBe(1)
  })

  it('lands nowhere outside the cells', () => {
    expect(landingAt(arranged, -5, 20, new Set())).toBeNull()
    expect(landingAt(arranged, 20, arranged.layout.height + 5, new Set())).toBeNull()
  })

  const row = (lane: string) => arranged.layout.rows[arranged.layout.rowOf.get(lane)!]!
  const slot = (step: string, lane: string, index: number, ...moving: string[]) =>
    slotOf(arranged, { step, lane, index }, new Set(moving))

  it('is shown a slot that fills an empty cell as a card would', () => {
    const { y, height } = row('Web')
    expect(slot('s-Use', 'Web', 0)).toEqual({ x: 2 * 160 + 16, y: y + 5, width: 136, height: height - 11 })
  })

  it('is shown a slot as large as itself where it is alone', () => {
    const [own] = cardBoxes(arranged.layout, map, arranged.places, 's-Discover', 'Web', arranged.measure)
    expect(slot('s-Discover', 'Web', 0, 'ad')).toEqual({ ...own?.box, y: row('Web').y + 5 })
  })

  it('is shown a line above the first, between two and below the last', () => {
    const [plan, price] = [boxes.get('plan')!, boxes.get('price')!]
    const line = { x: 160 + 16, width: 136, height: 6 }
    expect(slot('s-Buy', 'Web', 0)).toEqual({ ...line, y: plan.y - 6 })
    expect(slot('s-Buy', 'Web', 1)).toEqual({ ...line, y: (plan.y + plan.height + price.y) / 2 - 3 })
    expect(slot('s-Buy', 'Web', 2)).toEqual({ ...line, y: price.y + price.height })
    expect(slot('s-Buy', 'Web', 1, 'plan')).toEqual({ ...line, y: price.y + price.height })
  })

  it('is shown a slot as wide as a note where notes stand', () => {
    expect(slot('s-Buy', 'Thinks', 0)?.width).toBe(160 - 16 - 8)
  })

  it('is shown nothing where there is no such place', () => {
    expect(slot('gone', 'Web', 0)).toBeNull()
    expect(slot('s-Buy', 'gone', 0)).toBeNull()
  })
})

describe('a rectangle', () => {
  it('takes in every card that it touches and no other', () => {
    const whole = { x: 0, y: 0, width: arranged.layout.width, height: arranged.layout.height }
    expect(cardsTouching(arranged, whole).sort()).toEqual(['ad', 'desk', 'plan', 'price'])
    const plan = boxes.get('plan')
    expect(plan && cardsTouching(arranged, { ...plan, width: 1, height: 1 })).toEqual(['plan'])
  })

  it.each([
    ['left', ({ x }: Rect) => ({ x: x - 1 })],
    ['right', ({ x, width }: Rect) => ({ x: x + width })],
    ['above', ({ y }: Rect) => ({ y: y - 1 })],
    ['below', ({ y, height }: Rect) => ({ y: y + height })],
  ])('that only comes up to a card from the %s does not take it in', (_, beside) => {
    const plan = boxes.get('plan')!
    const inside = { x: plan.x + 5, y: plan.y + 5, width: 1, height: 1 }
    expect(cardsTouching(arranged, { ...inside, ...beside(plan) })).toEqual([])
  })

  it.each([
    ['down and on', 's-Buy', 'Web', 's-Use', 'Store'],
    ['up and back', 's-Use', 'Store', 's-Buy', 'Web'],
  ])('from cell to cell takes in what lies between, %s', (_, step, lane, toStep, toLane) => {
    const between = cardsBetween(arranged, { step, lane }, { step: toStep, lane: toLane })
    expect(between.sort()).toEqual(['desk', 'plan', 'price'])
  })

  it('from or to a header takes in nothing', () => {
    const cell = { step: 's-Buy', lane: 'Web' }
    expect(cardsBetween(arranged, { header: 'Buy' }, cell)).toEqual([])
    expect(cardsBetween(arranged, cell, { header: 'Buy' })).toEqual([])
  })

  it('of a column, of a row or of everything takes in what stands there', () => {
    expect(cardsOfColumn(arranged, 1)).toEqual(['plan', 'price'])
    expect(cardsOfRow(arranged, arranged.layout.rowOf.get('Web')!)).toEqual(['ad', 'plan', 'price'])
    expect(allCards(arranged)).toEqual(['ad', 'plan', 'price', 'desk'])
  })

  it('hands the cards on as the journey goes', () => {
    expect(inReadingOrder(arranged, ['desk', 'price', 'ad', 'plan'])).toEqual(['ad', 'plan', 'price', 'desk'])
  })
})

describe('a header that is let go', () => {
  const projection = projectionOf(arranged.layout, 1, 600)
  const { column } = projection

  it('puts a phase between those on whose sides the pointer is', () => {
    expect(phaseLanding(arranged.layout, column, 'Discover', column * 1.8)).toMatchObject({ index: 1, at: 2 * column })
    expect(phaseLanding(arranged.layout, column, 'Use', 10)).toMatchObject({ index: 0, at: 0 })
    expect(phaseLanding(arranged.layout, column, 'Discover', 9 * column)).toEqual({
      of: 'phase',
      index: 2,
      at: 3 * column,
    })
    expect(phaseLanding(arranged.layout, column, 'gone', 10)).toBeNull()
  })

  it('leaves a phase in its place when it is let go there', () => {
    expect(phaseLanding(arranged.layout, column, 'Buy', column * 1.4)).toMatchObject({ index: 1 })
  })

  it('puts a step into the phase below the pointer', () => {
    const landing = stepLanding(map, arranged.layout, column, 's-Discover', column * 2.7)
    expect(landing).toEqual({ of: 'step', phase: 'Use', index: 1, at: 3 * column })
    const before = stepLanding(map, arranged.layout, column, 's-Discover', column * 2.3)
    expect(before).toEqual({ of: 'step', phase: 'Use', index: 0, at: 2 * column })
  })

  it('puts a step at the end of its own phase where it is let go behind the others, however far beyond', () => {
    const longer = journey({ phases: ['Buy'], steps: { Buy: ['Look', 'Choose', 'Pay'] } })
    const { layout } = arrangedOf(longer)
    const index = (step: string, at: number) => stepLanding(longer, layout, column, step, column * at)?.index
    expect([index('s-Look', 2.9), index('s-Look', 9), index('s-Look', 1.2)]).toEqual([2, 2, 0])
    expect([index('s-Pay', 0.2), index('s-Pay', 2.9), index('s-Choose', 0.8)]).toEqual([0, 2, 1])
  })

  it('puts a lane below the one above the pointer', () => {
    const below = (projection.rows[1]?.top ?? 0) + (projection.rows[1]?.height ?? 0) * 0.9
    expect(laneLanding(map, projection, 'Web', below)).toMatchObject({ of: 'lane', index: 1 })
  })

  it('puts a lane above all where it is let go at the top, and leaves it where it is let go on itself', () => {
    const top = (lane: string) => projection.rows[arranged.layout.rowOf.get(lane)!]!.top
    expect(laneLanding(map, projection, 'Store', 1)).toEqual({ of: 'lane', index: 0, at: 0 })
    const own = laneLanding(map, projection, 'App', top('App') + 1)
    expect(own).toMatchObject({ of: 'lane', at: top('App') })
    expect(own?.index).toBe(rowsOf(map.lanes).findIndex(({ lane }) => lane.id === 'App'))
  })
})
