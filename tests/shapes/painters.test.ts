/** Whatever a drawing is made of, every painter draws it, in colours that the theme knows. */
import { expect, test, vi } from 'vitest'
import { paintCanvas } from '../../src/shapes/paintCanvas'
import type { Paint, Shape } from '../../src/shapes/shape'
import { DARK, LIGHT } from '../../src/shapes/theme'
import { toSvg } from '../../src/shapes/toSvg'

const font = { family: 'ui', size: 12, weight: 500, italic: false } as const

/** One of each kind; a new kind does not compile here until it has one. */
const EVERY: Record<Shape['is'], Shape> = {
  box: {
    is: 'box',
    x: 1,
    y: 2,
    width: 3,
    height: 4,
    radius: 1,
    fill: 'surface-sea',
    stroke: { paint: 'line-2', width: 1 },
  },
  line: {
    is: 'line',
    x1: 0,
    y1: 0,
    x2: 9,
    y2: 9,
    stroke: { paint: 'coastline', width: 2, dash: [2, 4], opacity: 0.5 },
  },
  path: {
    is: 'path',
    d: 'M0 0H9',
    x: 5,
    y: 6,
    scale: 2,
    fill: 'persona-2',
    stroke: { paint: '#123456', width: 1 },
    round: true,
  },
  text: {
    is: 'text',
    x: 3,
    y: 4,
    text: 'Store',
    font,
    fill: 'text-1',
    halo: 'surface-note',
    turned: true,
    anchor: 'end',
  },
  image: {
    is: 'image',
    x: 4,
    y: 5,
    width: 8,
    height: 4,
    radius: 2,
    picture: 'seen',
    instead: [{ is: 'box', x: 4, y: 5, width: 8, height: 4, fill: 'line-2' }],
  },
  group: {
    is: 'group',
    x: 7,
    y: 8,
    about: 'card-1',
    name: 'A card',
    shapes: [{ is: 'box', x: 0, y: 0, width: 1, height: 1, fill: 'accent' }],
  },
}

/** A canvas that writes down what it is asked to draw, and with which colours. */
function paper() {
  vi.stubGlobal('Path2D', class {})
  const log: string[] = []
  const colours = new Set<string>()
  const context = new Proxy({} as Record<string, unknown>, {
    get: (target, key: string) => target[key] ?? ((...args: unknown[]) => void log.push(`${key} ${args.join(' ')}`)),
    set: (target, key: string, value) => {
      if (key === 'fillStyle' || key === 'strokeStyle') colours.add(String(value))
      target[key] = value
      return true
    },
  })
  return { context: context as unknown as CanvasRenderingContext2D, log, colours }
}

const asSvg = (shapes: Shape[], theme = LIGHT as typeof DARK) =>
  toSvg({ width: 20, height: 10, background: null, shapes }, { theme })

test.each(Object.entries(EVERY))('a %s is drawn on a canvas and in an SVG', (_, shape) => {
  const { context, log } = paper()
  paintCanvas(context, [shape], LIGHT)
  expect(log.some((call) => /^(fill|stroke|fillRect|strokeRect|fillText)\b/.test(call))).toBe(true)
  expect(asSvg([shape])).toMatch(/<(rect|path|text)\b/)
})

const bitmap = { width: 200, height: 400 } as ImageBitmap

test('a picture fills its box from its middle and keeps to its corners', () => {
  const { context, log } = paper()
  paintCanvas(context, [EVERY.image], LIGHT, (name) => (name === 'seen' ? bitmap : null))
  expect(log).toContain('roundRect 4 5 8 4 2')
  expect(log).toContain('clip ')
  // Twice as wide as high: of the tall picture its middle.
  expect(log).toContain('drawImage [object Object] 0 150 200 100 4 5 8 4')
  expect(log).not.toContain('fillRect 4 5 8 4')
  const svg = toSvg(
    { width: 20, height: 10, background: null, shapes: [EVERY.image] },
    { theme: LIGHT, pictures: { seen: 'data:image/webp;base64,AA' } },
  )
  expect(svg).toContain('preserveAspectRatio="xMidYMid slice" style="clip-path:inset(0 round 2px)"')
  expect(svg).toContain('href="data:image/webp;base64,AA"')
})

test('a picture that is missing has its stand-in, and one on its way has nothing in its place', () => {
  const { context, log } = paper()
  paintCanvas(context, [EVERY.image], LIGHT, () => undefined)
  expect(log).toEqual([])
  paintCanvas(context, [{ ...EVERY.group, shapes: [EVERY.image] } as Shape], LIGHT, () => null)
  expect(log).toContain('fillRect 4 5 8 4')
  expect(asSvg([EVERY.image])).not.toContain('<image')
})

test('both painters use the colours of the theme that is asked for', () => {
  const shapes = Object.values(EVERY)
  for (const theme of [LIGHT, DARK]) {
    const known = new Set<string>([...Object.values(theme), '#123456'])
    const { context, colours } = paper()
    paintCanvas(context, shapes, theme)
    expect([...colours].filter((colour) => !known.has(colour))).toEqual([])
    const used = [...asSvg(shapes, theme).matchAll(/(?:fill|stroke)="(#\w+)"/g)].map((match) => match[1] as Paint)
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter((colour) => !known.has(colour))).toEqual([])
  }
})

test('a group moves what it holds, and the canvas stands where it stood', () => {
  const { context, log } = paper()
  paintCanvas(context, [EVERY.group], LIGHT)
  expect(log).toEqual(['translate 7 8', 'fillRect 0 0 1 1', 'translate -7 -8'])
})

test('an SVG stays well-formed whatever a title holds', () => {
  const nasty = `</text><script>alert("1")</script> & ' \u0000\u000B\uD800 \uFFFF 😀 ]]>`
  const svg = asSvg([{ ...EVERY.text, text: nasty } as Shape, { ...EVERY.group, name: nasty, about: nasty } as Shape])
  expect(svg).not.toContain('<script')
  expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &apos;   😀 ]]&gt;')
  expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
})

test('a hatch is one pattern for each of its colours', () => {
  const hatch: Shape = { is: 'path', d: 'M0 0H9V9Z', fill: 'persona-2', hatch: true, opacity: 0.4 }
  const svg = asSvg([hatch, hatch, { ...hatch, fill: 'persona-3' }])
  expect(svg.match(/<pattern /g)).toHaveLength(2)
  expect(svg.match(/fill="url\(#hatch-persona-2\)"/g)).toHaveLength(2)
})

test('a font that travels inside the file is named as the drawing names it', () => {
  const svg = toSvg(
    { width: 1, height: 1, background: 'surface-card', shapes: [EVERY.text] },
    { theme: LIGHT, fonts: [{ family: 'ui', italic: false, data: 'data:font/woff2;base64,AA' }], title: 'Map' },
  )
  expect(svg).toContain('font-family:"Schibsted Grotesk Variable"')
  expect(svg).toContain("font-family=\"'Schibsted Grotesk Variable'")
  expect(svg).toContain('<title>Map</title>')
})
