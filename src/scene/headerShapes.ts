/** Phases and steps above the cells as shapes, as high as their longest words need, with the scale bar that counts steps. */
import type { Layout, PhaseBox } from '../layout/layout'
import { METRICS } from '../layout/metrics'
import { wrap } from '../layout/wrap'
import { phasePaint } from '../shapes/glyphs'
import type { Shape } from '../shapes/shape'
import { ui } from './fonts'
import type { SceneTools } from './sceneTools'

const NUMBER = ui(14, 500)
const TITLE = ui(14, 650)
const GOAL = ui(11)
const STEP = ui(12)
const LEFT = METRICS.cellLeft

interface PhaseWords {
  box: PhaseBox
  number: string
  /** Where the title begins, after the number. */
  indent: number
  title: string[]
  goal: string[]
  /** The steps' titles by column; null where the only step has no name and is not shown. */
  steps: string[][] | null
}

export interface Header {
  height: number
  /** With the left edge of the first column at 0. */
  shapes: Shape[]
}

export function headerOf(layout: Layout, tools: SceneTools): Header {
  const words = layout.phases.map((box, i) => phaseWords(box, i, layout, tools))
  const stepRow = Math.max(
    0,
    ...words.map(({ steps }) =>
      steps ? Math.max(METRICS.stepRow, ...steps.map((lines) => lines.length * 16 + 6)) : 0,
    ),
  )
  const tall = ({ title, goal }: PhaseWords) => title.length * 20 + goal.length * 16
  const phaseRow = Math.max(
    METRICS.phaseRow,
    ...words.map((phase) => (phase.steps ? tall(phase) + 6 : tall(phase) + 12 - stepRow)),
  )
  const height = phaseRow + stepRow + METRICS.scaleBar
  const rows = { phaseRow, stepRow, height }
  return {
    height,
    shapes: [
      { is: 'box', x: 0, y: 0, width: layout.width, height, fill: 'surface-bar' },
      ...words.flatMap((phase) => phaseShapes(phase, rows)),
      ...scaleBar(layout, height),
    ],
  }
}

function phaseWords(box: PhaseBox, index: number, layout: Layout, { t, number, measure }: SceneTools): PhaseWords {
  const label = number(index + 1)
  const indent = LEFT + measure(label, NUMBER) + 6
  const room = box.width - LEFT - 8
  const steps = layout.columns.slice(box.first, box.first + box.span)
  const named = steps.length > 1 || steps.some((step) => step.title !== '')
  return {
    box,
    number: label,
    indent,
    title: wrap(box.phase.title || t('scene.unnamed'), box.width - indent - 8, TITLE, measure),
    goal: box.phase.goal ? wrap(box.phase.goal, room, GOAL, measure) : [],
    steps: named ? steps.map((step) => wrap(step.title, METRICS.column - LEFT - 8, STEP, measure)) : null,
  }
}

interface Rows {
  phaseRow: number
  stepRow: number
  height: number
}

function phaseShapes({ box, number, indent, title, goal, steps }: PhaseWords, rows: Rows): Shape[] {
  const tall = title.length * 20 + goal.length * 16
  const room = steps ? rows.phaseRow : rows.phaseRow + rows.stepRow
  const top = Math.max(3, (room - tall) / 2)
  const shapes: Shape[] = [
    { is: 'text', x: LEFT, y: top + 15, text: number, font: NUMBER, fill: 'text-3' },
    ...title.map(
      (text, i): Shape => ({ is: 'text', x: indent, y: top + 15 + i * 20, text, font: TITLE, fill: 'text-1' }),
    ),
    ...goal.map(
      (text, i): Shape => ({
        is: 'text',
        x: LEFT,
        y: top + title.length * 20 + 11 + i * 16,
        text,
        font: GOAL,
        fill: 'text-3',
      }),
    ),
  ]
  const ends = { y2: rows.height, stroke: { paint: 'line-2', width: 1 } } as const
  steps?.forEach((lines, i) => {
    const x = i * METRICS.column
    if (i > 0)
      shapes.push({
        is: 'line',
        x1: x - 0.5,
        x2: x - 0.5,
        y1: rows.phaseRow,
        y2: rows.height,
        stroke: { paint: 'line-1', width: 1 },
      })
    const y = rows.phaseRow + 12
    lines.forEach((text, line) => {
      shapes.push({ is: 'text', x: x + LEFT, y: y + line * 16, text, font: STEP, fill: 'text-2' })
    })
  })
  shapes.push({ is: 'line', x1: box.width - 0.5, x2: box.width - 0.5, y1: 0, ...ends })
  return [{ is: 'group', x: box.x, y: 0, about: box.phase.id, name: box.phase.title, shapes }]
}

/** Filled and hollow by turns, like the scale of a chart. */
function scaleBar(layout: Layout, height: number): Shape[] {
  const { column, scaleBar: thick } = METRICS
  return layout.phases.flatMap(({ phase, first, span }) =>
    Array.from({ length: span }, (_, i): Shape => {
      const paint = phasePaint(phase.hue)
      return {
        is: 'box',
        x: (first + i) * column + 0.5,
        y: height - thick + 0.5,
        width: column - 1,
        height: thick - 1,
        fill: (first + i) % 2 === 0 ? paint : 'surface-bar',
        stroke: { paint, width: 1 },
      }
    }),
  )
}
