/** The headers of phases and steps as shapes, where they stand at each step of a zoom that is painted. */
import type { PhaseBox } from '../../layout/layout'
import { METRICS, type MeasureText } from '../../layout/metrics'
import { wrap } from '../../layout/wrap'
import { fitted } from '../../scene/fitted'
import { ui } from '../../scene/fonts'
import { phasePaint } from '../../shapes/glyphs'
import type { Shape, ShapeFont } from '../../shapes/shape'
import type { Translate } from '../../i18n/words'
import type { Arranged } from '../arrangement/arrangement'
import { type countsOf, isBare, NAMED_FROM } from '../heads/headWords'
import type { Projection } from '../looking/projection'
import { numbersOf } from '../heads/StepNumbers'

const { phaseRow, stepRow, scaleBar } = METRICS
const HEIGHT = phaseRow + stepRow + scaleBar

export interface HeadsSeen {
  arranged: Arranged
  projection: Projection
  /** The left edge of what is seen, in screen pixels of the cells. */
  left: number
  width: number
  counts: () => ReturnType<typeof countsOf>
  t: Translate
}

/** With the left edge of what is seen at 0. */
export function headsShapes(seen: HeadsSeen): Shape[] {
  const { arranged, projection, left, width } = seen
  const { column, zoom } = projection
  const { phases } = arranged.layout
  const shapes: Shape[] = [
    { is: 'box', x: 0, y: 0, width, height: HEIGHT, fill: 'surface-bar' },
    { is: 'box', x: 0, y: HEIGHT - 2, width, height: 1, fill: 'line-2' },
  ]
  phases.forEach((box, i) => {
    const x = Math.round(box.first * column) - left
    const wide = Math.round((box.first + box.span) * column) - left - x
    if (x >= width || x + wide <= 0) return
    const named = zoom >= NAMED_FROM
    const bare = isBare(box, arranged.layout.columns)
    shapes.push(...phaseShapes(seen, { box, number: i + 1, x, wide, named, bare }))
    if (named && !bare) shapes.push(...stepShapes(seen, box))
    shapes.push(...scaleShapes(box, x, column, width))
  })
  return shapes
}

interface PhaseSeen {
  box: PhaseBox
  number: number
  x: number
  wide: number
  named: boolean
  bare: boolean
}

const fontsOf = (size: number) => ({ name: ui(size, 650), unnamed: ui(size, 500), number: ui(size, 500) })
const NEAR = { fonts: fontsOf(14), line: 20, base: 15, lines: 1, gap: 6, pad: 16, less: 24 }
const FAR = { ...NEAR, line: 19, pad: 8, less: 12 }
const NARROW = { fonts: fontsOf(12), line: 14, base: 11, lines: 2, gap: 4, pad: 4, less: 6 }
const NARROWEST = { fonts: fontsOf(11), line: 12, base: 10, lines: 3, gap: 0, pad: 4, less: 6 }

/** Narrower, no name can be told by its beginning: the phase has its number, and none where that has no room either. */
const NAME_ROOM = 32
const NUMBER_ROOM = 14

/** How a phase's name is set at a width: the farther one looks, the smaller, on more lines. */
function settingOf(wide: number, named: boolean) {
  const within = wide - (named ? 25 : 13)
  if (within > 112) return named ? NEAR : FAR
  if (within > 64) return NARROW
  return named ? NARROWEST : { ...NARROWEST, pad: 2, less: 3 }
}

const GOAL = ui(11)
const STEP_NUMBER = ui(10)
const STEP = { near: ui(12), far: ui(11), nearUnnamed: ui(12, 500), farUnnamed: ui(11, 500) }

function phaseShapes(seen: HeadsSeen, { box, number, x, wide, named, bare }: PhaseSeen): Shape[] {
  const { arranged, counts, t } = seen
  const { text: measure } = arranged
  const { phase } = box
  const set = settingOf(wide, named)
  const nameless = wide < NAME_ROOM
  const label = set.gap > 0 || (nameless && wide >= NUMBER_ROOM) ? String(number) : ''
  const indent = label ? measure(label, set.fonts.number) + set.gap : 0
  const font = phase.title ? set.fonts.name : set.fonts.unnamed
  const room = wide - set.less
  const name = phase.title || t('canvas.phase.unnamed')
  const lines = nameless ? [] : linesOf(name, room - indent, set.lines, font, measure)
  const goal = set.lines === 1 ? (named ? (bare ? phase.goal : '') : (counts().get(phase.id) ?? '')) : ''
  const height = named && !bare ? phaseRow : phaseRow + stepRow
  const tall = lines.length * set.line + (goal ? 16 : 0)
  const top = named ? 2 + Math.max(0, (height - 2 - tall) / 2) : 4
  // A long phase keeps its name in sight.
  const used = indent + Math.max(0, ...lines.map((line) => measure(line, font)))
  const at = Math.max(x + set.pad, Math.min(set.pad, x + wide - (set.less - set.pad) - used))
  const shapes: Shape[] = lines.map((line, i) => {
    const y = top + set.base + i * set.line
    return { is: 'text', x: at + indent, y, text: line, font, fill: phase.title ? 'text-1' : 'text-3' }
  })
  if (label) shapes.push({ is: 'text', x: at, y: top + set.base, text: label, font: set.fonts.number, fill: 'text-3' })
  if (goal) {
    const y = top + lines.length * set.line + 12
    const from = Math.max(x + set.pad, set.pad)
    const text = fitted(goal, x + wide - 8 - from, GOAL, measure)
    shapes.push({ is: 'text', x: from, y, text, font: GOAL, fill: 'text-3' })
  }
  if (!named) shapes.push(...numberShapes(box, x, seen.projection.column, seen.width))
  shapes.push({ is: 'box', x: x + wide - 1, y: 0, width: 1, height, fill: 'line-2' })
  return shapes
}

/** Words stay whole, or end in a sign where the line is too short for them. */
function linesOf(text: string, room: number, most: number, font: ShapeFont, measure: MeasureText): string[] {
  if (most === 1) return [fitted(text, room, font, measure)]
  const words = text.split(/\s+/).map((word) => fitted(word, room, font, measure))
  const lines = wrap(words.join(' '), room, font, measure)
  if (lines.length <= most) return lines
  const last = (lines[most - 1] ?? '').replace(/…$/, '')
  return [...lines.slice(0, most - 1), fitted(`${last}…`, room, font, measure)]
}

function numberShapes({ span }: PhaseBox, x: number, column: number, width: number): Shape[] {
  return numbersOf(span, column).flatMap((n): Shape[] => {
    const middle = x + (n - 0.5) * column
    if (middle < 0 || middle > width) return []
    return [{ is: 'text', x: middle, y: 54, text: String(n), font: STEP_NUMBER, fill: 'text-3', anchor: 'middle' }]
  })
}

function stepShapes({ arranged, projection: { column }, left, width, t }: HeadsSeen, box: PhaseBox): Shape[] {
  const shapes: Shape[] = []
  const end = box.first + box.span
  const from = Math.max(box.first, Math.floor(left / column))
  const to = Math.min(end, Math.ceil((left + width) / column))
  const near = column - 25 > 112
  for (let c = from; c < to; c++) {
    const step = arranged.layout.columns[c]
    if (!step) continue
    const x = Math.round(c * column) - left
    const font = step.title ? (near ? STEP.near : STEP.far) : near ? STEP.nearUnnamed : STEP.farUnnamed
    const text = fitted(step.title || t('canvas.step.unnamed'), column - (near ? 24 : 5), font, arranged.text)
    shapes.push(
      { is: 'text', x: x + (near ? 16 : 4), y: phaseRow + 12, text, font, fill: step.title ? 'text-2' : 'text-3' },
      {
        is: 'box',
        x: Math.round((c + 1) * column) - left - 1,
        y: phaseRow,
        width: 1,
        height: stepRow,
        fill: c === end - 1 ? 'line-2' : 'line-1',
      },
    )
  }
  return shapes
}

/** Filled and hollow by turns; a single stripe where the turns are too narrow to be told apart. */
function scaleShapes({ phase, first, span }: PhaseBox, x: number, column: number, width: number): Shape[] {
  const paint = phasePaint(phase.hue)
  // A clear line ends the headers.
  const y = HEIGHT - 1 - scaleBar
  const shapes: Shape[] = [{ is: 'box', x, y, width: span * column, height: scaleBar, fill: 'surface-bar' }]
  for (let i = 0; i < span; i++) {
    const at = x + i * column
    if ((first + i) % 2 === 1 || at + column < 0 || at > width) continue
    shapes.push({ is: 'box', x: at, y, width: column, height: scaleBar, fill: paint })
  }
  const stroke = { paint, width: 1 }
  shapes.push({ is: 'box', x: x + 0.5, y: y + 0.5, width: span * column - 1, height: scaleBar - 1, stroke })
  return shapes
}
