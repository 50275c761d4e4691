/** Lanescape's JSON: stages and sub-stages across, rows of typed cells down; read as the table that it is. */
import { ok } from '../model/result'
import { detectScale } from './emotionScale'
import type { FormatCode, Note, Reading, ReadTools } from './format'
import { type Loose, looseList, looseObject, looseText, parseJson } from './parseJson'
import { plainText } from './plainText'
import { refuse } from './refusal'
import type { TableColumn, TableReading, TableRow } from './table/tableReading'
import { roleOf } from './table/tableRoles'
import { toMap } from './table/toMap'

interface Lane {
  title: string
  /** What Lanescape calls the kind of row. */
  type: string
  cells: string[]
}

const MOST_COLUMNS = 2_000
const MOST_CELLS = 200_000

export const lanescape: FormatCode = {
  read: async (text, tools) => ok(readLanescape(parseJson(text), tools)),
}

function readLanescape(raw: unknown, tools: ReadTools): Reading {
  const file = looseObject(raw)
  const [first, ...others] = looseList(file.journeys).map(looseObject)
  if (!first) return refuse('lanescape.empty')
  const stages = looseList(first.stages).map(looseObject)
  const places = stages.flatMap((stage, i) => placesOf(stage, tools.t('mermaid.phase', { number: i + 1 })))
  if (places.length === 0) return refuse('lanescape.empty')
  if (places.length > MOST_COLUMNS) return refuse('read.tooMany.columns', { limit: MOST_COLUMNS })
  const notes: Note[] = []
  if (others.length > 0) notes.push({ key: 'lanescape.more', params: { count: others.length } })
  const lanes = lanesOf(first, places.length, notes)
  if (lanes.length * places.length > MOST_CELLS) return refuse('read.tooMany.cells', { limit: MOST_CELLS })
  const reading = asTable(looseText(first.title) || looseText(file.name), places, lanes)
  const { map, notes: said } = toMap(reading, tools)
  return { map, notes: [...notes, ...said] }
}

interface Place {
  stage: string
  step: string
}

function placesOf(stage: Loose, unnamed: string): Place[] {
  const title = plainText(looseText(stage.title)) || unnamed
  const steps = looseList(stage.subStages).map((step) =>
    plainText(typeof step === 'string' ? step : looseText(looseObject(step).title)),
  )
  return steps.length > 0 ? steps.map((step) => ({ stage: title, step })) : [{ stage: title, step: '' }]
}

function lanesOf(journey: Loose, width: number, notes: Note[]): Lane[] {
  const parts = looseList(journey.subJourneys).map(looseObject)
  return parts.flatMap((part) =>
    looseList(part.rows).map((raw): Lane => {
      const row = looseObject(raw)
      const type = looseText(row.rowType)
      const label = plainText(looseText(row.laneLabel)) || type
      const title = parts.length > 1 ? [looseText(part.title), label].filter(Boolean).join(': ') : label
      return { title, type, cells: cellsOf(row, width, title, notes) }
    }),
  )
}

/** A cell that spans several columns stands in the first of them. */
function cellsOf(row: Loose, width: number, title: string, notes: Note[]): string[] {
  const cells: string[] = Array.from({ length: width }, () => '')
  let at = 0
  let left = 0
  for (const raw of looseList(row.cells)) {
    const cell = looseObject(raw)
    const tags = looseList(cell.tags).map((tag) => (typeof tag === 'string' ? tag : looseText(looseObject(tag).label)))
    const html = looseText(cell.html)
    const text = [plainText(html), ...tags.map(plainText)].filter(Boolean).join('\n')
    if (/<(img|svg|picture)/i.test(html)) notes.push({ key: 'lanescape.picture', params: { lane: title } })
    if (at < width) cells[at] = text
    else if (text !== '') left++
    const span = Number(cell.colspan)
    at += Number.isInteger(span) && span > 1 ? Math.min(span, width) : 1
  }
  if (left > 0) notes.push({ key: 'lanescape.outside', params: { count: left, lane: title } })
  return cells
}

function asTable(title: string, places: readonly Place[], lanes: readonly Lane[]): TableReading {
  const columns = lanes.map(({ title: header, type, cells }): TableColumn => {
    const found = roleOf(header) ?? roleOf(type)
    const usable = found === null || found === 'phase' || found === 'step' || found === 'ignore' ? 'lane:notes' : found
    const scale = usable === 'emotion' ? { scale: detectScale(cells) } : {}
    return { header, role: usable, known: true, samples: [], ...scale }
  })
  const rows = places.map(
    ({ stage, step }, i): TableRow => ({
      line: i + 1,
      cells: [stage, step, ...lanes.map((lane) => lane.cells[i] ?? '')],
    }),
  )
  const head = (header: string, role: 'phase' | 'step'): TableColumn => ({ header, role, known: true, samples: [] })
  return { source: 'csv', title, phases: 'across', columns: [head('', 'phase'), head('', 'step'), ...columns], rows }
}
