/** The emotion curve says how each persona feels, whatever there is to say. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { translator } from '../../src/i18n/words'
import type { Curve } from '../../src/insights/emotionCurve'
import { newPersona, newPhase } from '../../src/model/newMap'
import { computedLaneShapes } from '../../src/scene/computedLane'
import { valenceY } from '../../src/scene/curveLane'
import { overlap } from '../../src/layout/overlap'
import { placeLabels } from '../../src/scene/labels'
import { type LaneSpace, readPointAbout } from '../../src/scene/laneSpace'
import { sceneTools } from '../../src/scene/sceneTools'
import type { Shape } from '../../src/shapes/shape'
import { measure, seenIn } from './inPicture'

const PHASES = ['find', 'buy', 'use']
const space: LaneSpace = {
  ...sceneTools('en', translator('en', en), measure),
  map: {
    personas: Object.fromEntries(
      ['ana', 'luis', 'mia'].map((id, i) => [id, newPersona({ id, order: `a${i}`, name: id, hue: i + 1 })]),
    ),
    phases: Object.fromEntries(PHASES.map((id, i) => [id, newPhase({ id, order: `a${i}`, title: id })])),
  },
  phases: PHASES.map((id, i) => ({ phase: newPhase({ id, order: `a${i}`, title: id }), first: i, span: 1 })),
  columnWidth: 160,
  width: 480,
  height: 116,
}

const series = (persona: string | null, values: readonly (number | null)[]): Curve => ({
  persona,
  points: values.flatMap((value, i) =>
    value === null
      ? []
      : [
          {
            at: i + 0.5,
            value,
            low: Math.max(-2, value - 1),
            high: Math.min(2, value + 1),
            n: 2,
            phase: PHASES[i] ?? '',
            cards: [],
          },
        ],
  ),
})
const curve = (...all: Curve[]) => computedLaneShapes({ ...space, computed: { draws: 'curve', series: all } })
const texts = (shapes: readonly Shape[]) =>
  seenIn({ shapes }).flatMap(({ shape }) => (shape.is === 'text' ? [shape.text] : []))
const points = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.is === 'group')
const fills = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.is === 'path' && shape.fill ? [{ paint: shape.fill, hatch: !!shape.hatch }] : []))

test('before the first card it says where the curve will come from', () => {
  expect(texts(curve())).toEqual(['The curve starts with the first feeling.'])
  expect(texts(curve(series('ana', [null, null, null])))).toEqual(['The curve starts with the first feeling.'])
})

test('a single phase has a point and its reach, and no line', () => {
  const shapes = curve(series('ana', [null, 1, null]))
  expect(texts(shapes)).toEqual(['+1.0'])
  expect(shapes.filter((shape) => shape.is === 'path')).toEqual([])
  expect(points(shapes)).toHaveLength(1)
})

test('the first band is filled, the second hatched, a third only outlined', () => {
  const shapes = curve(series('ana', [1, 0, 1]), series('luis', [0, -1, 0]), series('mia', [2, 1, 2]))
  expect(fills(shapes)).toEqual([
    { paint: 'persona-1', hatch: false },
    { paint: 'persona-2', hatch: true },
  ])
  const strokes = shapes.flatMap((shape) => (shape.is === 'path' && shape.stroke ? [shape.stroke.paint] : []))
  expect(strokes).toContain('persona-3')
})

test('each point can be opened and says itself in words', () => {
  const [first] = points(curve(series('ana', [0.5, null, null])))
  expect(first).toMatchObject({ about: 'find ana', name: 'ana, find: mean +0.5, from −1 to +2, 2 touchpoints' })
  expect(readPointAbout('find ana')).toEqual({ phase: 'find', persona: 'ana' })
  expect(readPointAbout('find')).toEqual({ phase: 'find', persona: null })
})

test('better is higher, and the scale fills the lane', () => {
  expect(valenceY(2, 116)).toBeLessThan(valenceY(-2, 116))
  expect(valenceY(2, 116) + valenceY(-2, 116)).toBe(116)
})

test('means that meet keep their numbers apart', () => {
  const shapes = curve(series('ana', [0.1, 0, 0]), series('luis', [0, 0, 0.2]), series('mia', [0, 0.1, 0]))
  expect(texts(shapes).length).toBeGreaterThanOrEqual(6)
  const boxes = seenIn({ shapes }).flatMap(({ shape, box }) => (shape.is === 'text' ? [box] : []))
  boxes.forEach((box, i) => expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]))
})

test('labels never cover each other nor leave the lane', () => {
  const label = fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 100 }),
    reach: fc.constant(5),
    width: fc.integer({ min: 10, max: 40 }),
    height: fc.constant(14),
    above: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), (wanted) => {
      const boxes = placeLabels(wanted, { width: 300, height: 100 }).flatMap((placed, i) => {
        const { width = 0, height = 0 } = wanted[i] ?? {}
        return placed ? [{ x: placed.x - width / 2, y: placed.y - height * 0.8, width, height }] : []
      })
      boxes.forEach((box, i) => {
        expect(box.x).toBeGreaterThanOrEqual(-0.01)
        expect(box.y + box.height).toBeLessThanOrEqual(100.01)
        const less = { ...box, x: box.x + 0.01, y: box.y + 0.01, width: box.width - 0.02, height: box.height - 0.02 }
        expect(boxes.slice(i + 1).filter((other) => overlap(less, other))).toEqual([])
      })
    }),
  )
})
