/** The small picture of a map stays light however large the map is. */
import { expect, test } from 'vitest'
import { emptyMap } from '../../src/model/newMap'
import { thumbnail } from '../../src/scene/thumbnail'
import type { Shape } from '../../src/shapes/shape'
import { bigMap } from '../support/bigMap'
import { phoneCompany } from '../support/phoneCompany'
import { seenIn } from './inPicture'

const fills = (shapes: readonly Shape[]) =>
  new Set(shapes.flatMap((shape) => ((shape.is === 'path' || shape.is === 'box') && shape.fill ? [shape.fill] : [])))

test('ten thousand cards are drawn with at most four hundred shapes and little data', () => {
  const drawing = thumbnail(bigMap(10_000))
  expect(seenIn(drawing).length).toBeGreaterThan(10)
  expect(seenIn(drawing).length).toBeLessThanOrEqual(400)
  expect(JSON.stringify(drawing).length).toBeLessThan(80_000)
})

test('it shows sea and land, the phases’ colours, the emotions that occur and the curve', () => {
  const { shapes } = thumbnail(phoneCompany('en'))
  const used = fills(shapes)
  for (const paint of ['surface-sea', 'surface-land', 'phase-1', 'emo-m2', 'emo-m1', 'emo-p1', 'emo-p2'] as const) {
    expect(used).toContain(paint)
  }
  const dashed = shapes.filter((shape) => shape.is === 'path' && shape.stroke?.dash)
  expect(dashed.length).toBeGreaterThan(0)
  expect(shapes.filter((shape) => shape.is === 'path' && shape.stroke?.paint === 'persona-1')).toHaveLength(1)
})

test('an empty map is an empty frame', () => {
  expect(thumbnail(emptyMap('m', '2026-01-01T00:00:00.000Z')).shapes.length).toBeLessThan(4)
})

test('everything lies inside the frame', () => {
  const drawing = thumbnail(bigMap(500), 200, 120)
  const seen = seenIn(drawing)
  expect(seen.length).toBeGreaterThan(20)
  for (const { box } of seen) {
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(200)
    expect(box.y + box.height).toBeLessThanOrEqual(120)
  }
})
