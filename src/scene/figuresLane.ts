/** A lane of figures as shapes: the number, a strip of marks or a bar, signs and a note; what has no room gives way to the number. */
import type { Figure } from '../lanes/laneKind'
import type { MeasureText } from '../layout/metrics'
import { within } from '../model/within'
import { emotionKey } from '../shapes/glyphs'
import type { Shape } from '../shapes/shape'
import type { Mark } from './cardMarks'
import { rowShapes, rowWidth } from './cardShapes'
import { ui } from './fonts'
import type { LaneSpace } from './laneSpace'

const FIGURE = ui(12, 500)
const NOTE = ui(12)
/** The least between a number and the edge of its phase. */
const EDGE = 2
const STRIP = 76
const BAR = 60

export function figuresLaneShapes(figures: readonly Figure[], space: LaneSpace): Shape[] {
  const { phases, columnWidth, height } = space
  const bounds = phases.map((box): Shape => {
    const x = (box.first + box.span) * columnWidth - 0.5
    return { is: 'line', x1: x, y1: 0, x2: x, y2: height, stroke: { paint: 'line-2', width: 1 } }
  })
  return [...bounds, ...figures.map((figure) => figureGroup(figure, space))]
}

function figureGroup(figure: Figure, { phases, columnWidth, height, measure }: LaneSpace): Shape {
  const width = (figure.to - figure.from) * columnWidth
  const margin = width < 120 ? 8 : 16
  const baseline = height / 2 + 4
  const noteWidth = figure.note === '' ? 0 : measure(figure.note, NOTE)
  const noted = margin + measure(figure.text, FIGURE) + 10 + noteWidth <= width - 8
  const text = noted ? figure.text : (figure.brief ?? figure.text)
  const wide = measure(text, FIGURE)
  // Where it has no room for its margin it stands in the middle; half a number would be another one.
  const left = margin + wide <= width - 4 ? margin : (width - wide) / 2
  const shapes: Shape[] =
    left < EDGE ? [] : [{ is: 'text', x: left, y: baseline, text, font: FIGURE, fill: 'text-1', halo: 'surface-note' }]
  let from = left + wide + 10
  const end = width - 4 - (figure.noteFirst && noted && noteWidth > 0 ? noteWidth + 12 : 0)
  const drawing = figure.marks ? STRIP : figure.bar === undefined ? 0 : BAR
  if (drawing > 0 && from + drawing <= end) {
    // Strips begin at one place so that they can be compared from phase to phase.
    const x = from <= left + 48 && left + 48 + drawing <= end ? left + 48 : from
    if (figure.marks) shapes.push(...strip(figure.marks, x, height / 2))
    if (figure.bar !== undefined && !figure.marks) shapes.push(...bar(figure.bar, x, height / 2))
    from = x + drawing + 8
  }
  const signs = signsThatFit(figure, end - from, measure)
  if (signs.length > 0) {
    shapes.push(...rowShapes(signs, from - 2, height / 2 - 7, measure))
    from += rowWidth(signs, measure) + 4
  }
  if (figure.note !== '' && from + noteWidth <= width - 8) {
    shapes.push({
      is: 'text',
      x: width - 8,
      y: baseline,
      text: figure.note,
      font: NOTE,
      fill: 'text-3',
      anchor: 'end',
    })
  }
  const phase = phases.find((box) => figure.from >= box.first && figure.from < box.first + box.span)
  return {
    is: 'group',
    x: figure.from * columnWidth,
    y: 0,
    ...(phase ? { about: phase.phase.id } : {}),
    name: figure.spoken,
    shapes,
  }
}

/** The signs from the first on, as long as there is room. */
function signsThatFit({ signs = [] }: Figure, room: number, measure: MeasureText): Mark[] {
  const fitting: Mark[] = []
  for (const badge of signs) {
    if (badge.mark === 'face') continue
    const next = [...fitting, { badge, count: 1, weight: 0 }]
    if (rowWidth(next, measure) > room) break
    fitting.push({ badge, count: 1, weight: 0 })
  }
  return fitting
}

/** Marks on −2..+2, with the stretch that they span. */
function strip(marks: readonly number[], x: number, middle: number): Shape[] {
  const at = (value: number) => x + 4 + ((within(value, -2, 2) + 2) / 4) * (STRIP - 8)
  const line = (from: number, to: number, stroke: { paint: 'line-2' | 'text-2'; width: number }): Shape => ({
    is: 'line',
    x1: from,
    y1: middle,
    x2: to,
    y2: middle,
    stroke,
  })
  return [
    line(at(-2), at(2), { paint: 'line-2', width: 1 }),
    ...(marks.length > 1
      ? [line(at(Math.min(...marks)), at(Math.max(...marks)), { paint: 'text-2', width: 1.5 })]
      : []),
    ...marks.map((value): Shape => {
      const key = emotionKey(value)
      const stroke = { paint: `tile-${key}`, width: 1 } as const
      return {
        is: 'box',
        x: at(value) - 2,
        y: middle - 5.5,
        width: 4,
        height: 11,
        radius: 1,
        fill: `emo-${key}`,
        stroke,
      }
    }),
  ]
}

/** A bar to the left or right of a middle line; −1..+1. */
function bar(value: number, x: number, middle: number): Shape[] {
  const zero = x + BAR / 2
  const reach = (within(value, -1, 1) * BAR) / 2
  return [
    {
      is: 'box',
      x: Math.min(zero, zero + reach),
      y: middle - 4,
      width: Math.abs(reach),
      height: 8,
      radius: 1,
      fill: value < 0 ? 'emo-m1' : 'emo-p2',
    },
    { is: 'line', x1: zero, y1: middle - 7, x2: zero, y2: middle + 7, stroke: { paint: 'line-3', width: 1 } },
  ]
}
