/** What a row says of its touchpoints: hung on them where there is one, in lanes of its own where there are several. */
import { readFeeling } from '../emotionScale'
import type { HangingThing } from '../mapBuilder'
import { isNothing, levelOf, linesOf, momentOf, oneLine, severityOf } from './tableCells'
import { addCard, cell, laneFor, placeOf, type RowPlace, type Rows, type WaitingCard } from './waiting'

/** One cell of the row: what stands in it, under which column, and the touchpoints that the row speaks of. */
interface Told {
  rows: Rows
  place: RowPlace
  touchpoints: readonly WaitingCard[]
  column: number
  /** What the column is called. */
  header: string
  text: string
}

export function hangRow(rows: Rows, place: RowPlace, touchpoints: readonly WaitingCard[]): void {
  rows.reading.columns.forEach(({ role, header }, column) => {
    const text = cell(place.row, column)
    if (isNothing(text)) return
    const told: Told = { rows, place, touchpoints, column, header, text }
    if (role === 'emotion') hangFeeling(told)
    else if (role === 'pain' || role === 'bright' || role === 'opportunity' || role === 'quote') hangTexts(told, role)
    else if (role === 'moment') hangMoment(told)
    else if (role === 'evidence') hangEvidence(told)
    else if (role === 'owner') hangOnAll(told, 'owner', { area: oneLine(text), people: '' })
    else if (role === 'text') describe(told, text.trim())
    else if (role === 'severity' && severityOf(text) === null) unclear(told)
    else if (role === 'importance' && !rows.columns.has('moment')) unclear(told)
    else if (role === 'source' && !rows.columns.has('evidence')) unclear(told)
  })
}

function hangFeeling(told: Told): void {
  const { rows, place, touchpoints, column, header, text } = told
  const { scale = 'words' } = rows.reading.columns[column] ?? {}
  const lines = linesOf(text)
  const each = lines.length === touchpoints.length && touchpoints.length > 1
  const targets =
    touchpoints.length > 0 ? touchpoints : [addCard(rows, place, laneFor(rows, column, 'notes', header), oneLine(text))]
  targets.forEach((card, i) => {
    const felt = readFeeling(each ? (lines[i] ?? '') : oneLine(text), scale)
    if (felt) card.attachments.push({ type: 'emotion', values: { ...felt } })
  })
  if (touchpoints.length > 0 && !targets.some((card) => card.attachments.some(({ type }) => type === 'emotion'))) {
    describe(told, `${header}: ${oneLine(text)}`)
    rows.notes.push({ key: 'table.feeling', params: { text: oneLine(text) }, ...placeOf(rows, place.row) })
  }
}

const TEXT_LANES = { pain: 'notes', bright: 'notes', opportunity: 'opportunities', quote: 'quotes' } as const

function hangTexts(told: Told, type: keyof typeof TEXT_LANES): void {
  const { rows, place, touchpoints, column, header, text } = told
  const severity = type === 'pain' ? severityOf(beside(told, 'severity')) : null
  const thing = (text: string): HangingThing => ({ type, values: { text, ...(severity === null ? {} : { severity }) } })
  const lines = linesOf(text)
  const only = rows.single ? touchpoints[0] : undefined
  if (only) {
    only.attachments.push(...lines.map(thing))
    return
  }
  const lane = laneFor(rows, column, TEXT_LANES[type], header)
  for (const line of lines) {
    const card = addCard(rows, place, lane, line)
    // What a lane of quotes holds are quotes already.
    if (type !== 'quote') card.attachments.push(thing(line))
  }
}

function hangMoment(told: Told): void {
  const moment = momentOf(told.text)
  const importance = severityOf(beside(told, 'importance'))
  if (moment) hangOnAll(told, 'moment', { ...moment, ...(importance === null ? {} : { importance }) })
}

function hangEvidence(told: Told): void {
  const level = levelOf(told.text)
  if (level === null) unclear(told)
  else hangOnAll(told, 'evidence', { level, source: oneLine(beside(told, 'source')), date: '' })
}

function hangOnAll(told: Told, type: string, values: Record<string, unknown>): void {
  if (told.touchpoints.length === 0) unclear(told)
  for (const card of told.touchpoints) card.attachments.push({ type, values })
}

/** What the same row says in the column of another role. */
function beside({ rows, place }: Told, role: 'severity' | 'importance' | 'source'): string {
  return cell(place.row, rows.columns.get(role)?.[0])
}

/** What cannot be hung stands as words, under the name of its column. */
function unclear(told: Told): void {
  describe(told, `${told.header}: ${oneLine(told.text)}`)
}

function describe({ rows, place, touchpoints: [card], column, header }: Told, text: string): void {
  if (card) card.text = card.text ? `${card.text}\n${text}` : text
  else addCard(rows, place, laneFor(rows, column, 'notes', header), text)
}
