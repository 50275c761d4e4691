/** Where dragged cards and headers land. */
import { describe, expect, it } from 'vitest'
import { landingAt, slotOf } from '../../src/canvas/dropPlace'
import { laneLanding, phaseLanding, stepLanding } from '../../src/canvas/headLanding'
import { projectionOf } from '../../src/canvas/projection'
import { cardsBetween, cardsTouching, inReadingOrder } from '../../src/canvas/reach'
import { cardBoxes } from '../../src/layout/layout'
import { journey } from '../support/journey'
import { arrangedOf } from './arranged'

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

  it('from cell to cell takes in what lies between', () => {
    const between = cardsBetween(arranged, { step: 's-Buy', lane: 'Web' }, { step: 's-Use', lane: 'Store' })
    expect(between.sort()).toEqual(['desk', 'plan', 'price'])
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
  })

  it('leaves a phase in its place when it is let go there', () => {
    expect(phaseLanding(arranged.layout, column, 'Buy', column * 1.4)).toMatchObject({ index: 1 })
  })

  it('puts a step into the phase below the pointer', () => {
    const landing = stepLanding(map, arranged.layout, column, 's-Discover', column * 2.7)
    expect(landing).toMatchObject({ of: 'step', phase: 'Use', index: 1 })
  })

  it('puts a lane below the one above the pointer', () => {
    const below = (projection.rows[1]?.top ?? 0) + (projection.rows[1]?.height ?? 0) * 0.9
    expect(laneLanding(map, projection, 'Web', below)).toMatchObject({ of: 'lane', index: 1 })
  })
})
