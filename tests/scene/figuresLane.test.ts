import { expect, it } from 'vitest'
import type { Badge } from '../../src/attachments/attachmentKind'
import type { Figure } from '../../src/lanes/laneKind'
import { figuresLaneShapes } from '../../src/scene/figuresLane'
import type { Shape } from '../../src/shapes/shape'

const triangle: Badge = { mark: 'triangle', tone: 'high' }
const space = {
  map: { personas: {}, phases: {} },
  phases: [],
  height: 28,
  width: 160,
  t: (key: string) => key,
  number: String,
  measure: (text: string) => text.length * 6,
}
const drawn = (columnWidth: number, figure: Partial<Figure>): readonly Shape[] => {
  const whole = { from: 0, to: 1, text: '3', note: '', spoken: 'three', ...figure }
  const [group] = figuresLaneShapes([whole], { ...space, columnWidth })
  return group?.is === 'group' ? group.shapes : []
}

it('a figure draws its signs after the number, and its note where there is still room', () => {
  const texts = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : []))
  const wide = drawn(160, { signs: [triangle, triangle], note: 'done' })
  expect(texts(wide)).toEqual(['3', 'done'])
  expect(wide.length).toBeGreaterThan(2)
})

it('a note that belongs to the figure stands before the bar, and where it has no room the brief text marks it', () => {
  const texts = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : []))
  const score = { text: '+12', brief: '+12*', note: 'n 12, few', noteFirst: true as const, bar: 0.12 }
  expect(texts(drawn(132, score))).toEqual(['+12', 'n 12, few'])
  expect(drawn(132, score)).toHaveLength(2)
  expect(drawn(220, score)).toHaveLength(4)
  expect(texts(drawn(66, score))).toEqual(['+12*'])
})

it('signs that have no room are left out, the first last', () => {
  const count = (columnWidth: number) => drawn(columnWidth, { signs: [triangle, triangle, triangle] }).length
  expect(count(20)).toBe(1)
  expect(count(48)).toBeGreaterThan(count(20))
  expect(count(160)).toBeGreaterThan(count(48))
})

it('a number stands whole inside its phase, or not at all', () => {
  const wide = space.measure('25 %')
  const widths = Array.from({ length: 50 }, (_, i) => 10 + i)
  const cut = widths.filter((columnWidth) =>
    drawn(columnWidth, { text: '25 %' }).some(
      (shape) => shape.is === 'text' && (shape.x < 2 || shape.x + wide > columnWidth - 2),
    ),
  )
  expect(cut).toEqual([])
  const shown = widths.filter((columnWidth) => drawn(columnWidth, { text: '25 %' }).length > 0)
  expect(Math.min(...shown)).toBe(wide + 4)
})
