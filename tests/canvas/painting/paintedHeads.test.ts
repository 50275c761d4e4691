/** While a zoom is painted its headers say what the headers on the page say, where they stand at that moment. */
import { describe, expect, it } from 'vitest'
import { frameFor } from '../../../src/canvas/looking/frame'
import { countsOf } from '../../../src/canvas/heads/headWords'
import { headsShapes } from '../../../src/canvas/painting/paintHeads'
import { rowHeadsShapes } from '../../../src/canvas/painting/paintRowHeads'
import { projectionOf } from '../../../src/canvas/looking/projection'
import type { Shape } from '../../../src/shapes/shape'
import { journey } from '../../support/journey'
import { testTools } from '../../support/tools'
import { arrangedOf } from '../arranged'

const { t } = testTools()
const map = journey({
  phases: ['Discover', 'Buy'],
  spots: [
    { id: 'ad', phase: 'Discover', lane: 'Web', feels: 1 },
    { id: 'pay', phase: 'Buy', lane: 'Store', feels: -2 },
  ],
})
const [buy] = Object.values(map.phases).filter(({ title }) => title === 'Buy')
for (const [i, title] of ['Choose', 'Pay'].entries()) {
  const first = Object.values(map.steps).find(({ phase }) => phase === buy?.id)
  if (i === 0 && first) first.title = title
  else if (buy) map.steps.later = { id: 'later', order: 'z', phase: buy.id, title }
}
const arranged = arrangedOf(map)
const SEEN = { width: 1200, height: 600 }

const texts = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.is === 'text' ? [{ text: shape.text, x: shape.x }] : []))

function heads(zoom: number, left = 0) {
  const projection = projectionOf(arranged.layout, zoom, SEEN.height)
  const counts = () => countsOf(arranged.layout, arranged.places, t)
  return texts(headsShapes({ arranged, projection, left, width: SEEN.width, counts, t }))
}

const words = (found: readonly { text: string }[]) => found.map(({ text }) => text)

it('phases and steps have their names near, and their counts from afar', () => {
  expect(words(heads(1))).toEqual(expect.arrayContaining(['Discover', 'Buy', 'Choose', 'Pay']))
  const far = words(heads(0.4))
  expect(far).toEqual(expect.arrayContaining(['Buy', '1', '2']))
  expect(far).not.toContain('Choose')
})

it('names stand over their columns, and a long phase that is scrolled keeps its name in sight', () => {
  const at = (zoom: number, left: number, text: string) => heads(zoom, left).find((one) => one.text === text)?.x ?? NaN
  const { layout } = arranged
  const first = layout.phases[1]?.first ?? 0
  expect(at(1, 0, 'Buy')).toBeGreaterThan(first * 160)
  expect(at(2, 0, 'Choose')).toBeGreaterThan(2 * first * 160)
  expect(at(1, first * 160 + 100, 'Buy')).toBeGreaterThanOrEqual(16)
})

it('lanes have their names and their mean, and both worlds theirs', () => {
  const projection = projectionOf(arranged.layout, 0.7, SEEN.height)
  const frame = frameFor({ width: 1440, height: 900, coarse: false }, 0)
  const shapes = rowHeadsShapes({ arranged, projection, frame, top: 0, height: SEEN.height, mean: () => 1, t })
  expect(words(texts(shapes))).toEqual(expect.arrayContaining(['Web', 'Store', t('lane.online'), t('lane.offline')]))
  const without = rowHeadsShapes({ arranged, projection, frame, top: 0, height: SEEN.height, mean: () => null, t })
  expect(shapes.length).toBeGreaterThan(without.length)
})

describe('the names of narrow phases', () => {
  const long = journey({ phases: ['Consideration of plans', 'Descubrir'] })
  const phase = (zoom: number) => {
    const laid = arrangedOf(long)
    const projection = projectionOf(laid.layout, zoom, SEEN.height)
    const counts = () => countsOf(laid.layout, laid.places, t)
    return words(texts(headsShapes({ arranged: laid, projection, left: 0, width: SEEN.width, counts, t })))
  }

  it.each([0.44, 0.35, 0.28, 0.24, 0.2])('are never broken inside a word at a zoom of %f', (zoom) => {
    const known = ['Consideration', 'of', 'plans', 'Descubrir']
    const seen = phase(zoom)
      .flatMap((line) => line.split(' '))
      .filter((word) => /[a-z]/i.test(word))
    expect(seen).not.toHaveLength(0)
    for (const word of seen) {
      const whole = known.includes(word)
      const cut = word.endsWith('…') && known.some((one) => one.startsWith(word.slice(0, -1)))
      expect(whole || cut ? '' : word).toBe('')
    }
  })

  it('give way to the number where nothing of them can be told, and that to nothing', () => {
    expect(phase(0.15)).toEqual(['1', '1', '2', '1'])
    expect(phase(0.05).join('')).not.toMatch(/[a-z…]/i)
  })
})
