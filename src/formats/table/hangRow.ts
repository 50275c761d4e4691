/** What a row says of its touchpoints: hung on them where there is one, in lanes of its own where there are several. */
import { readFeeling } from '../emotionScale'
import type { HangingThing } from '../mapBuilder'
import { isNothing, levelOf, linesOf, momentOf, oneLine, severityOf } from './tableCells'
import { addCard, cell, laneFor, placeOf, type RowPlace, type Rows, type WaitingCard } from './waiting'

export function hangRow(rows: Rows, place: RowPlace, mains: readonly WaitingCard[]): void {
  rows.reading.columns.forEach(({ role }, column) => {
    const text = cell(place.row, column)
    if (isNothing(text)) return
    if (role === 'emotion') hangFeeling(rows, place, mains, column, text)
    else if (role === 'pain' || role === 'bright' || role === 'opportunity' || role === 'quote') {
      hangTexts(rows, place, mains, column, role)
    } else if (role === 'moment') hangMoment(rows, place, mains, column, text)
    else if (role === 'evidence') hangEvidence(rows, place, mains, column, text)
    else if (role === 'owner') hangAll(rows, place, mains, column, 'owner', { area: oneLine(text), people: '' })
    else if (role === 'text') describe(rows, place, mains, column, text.trim())
    else if (role === 'severity' && severityOf(text) === null) unclear(rows, place, mains, column, text)
    else if (role === 'importance' && !rows.columns.has('moment')) unclear(rows, place, mains, column, text)
    else if (role === 'source' && !rows.columns.has('evidence')) unclear(rows, place, mains, column, text)
  })
}

function hangFeeling(rows: Rows, place: RowPlace, mains: readonly WaitingCard[], column: number, text: string): void {
  const { scale = 'words', header } = rows.reading.columns[column] ?? {}
  const lines = linesOf(text)
  const each = lines.length === mains.length && mains.length > 1
  const targets =
    mains.length > 0 ? mains : [addCard(rows, place, laneFor(rows, column, 'notes', header ?? ''), oneLine(text))]
  targets.forEach((card, i) => {
    const felt = readFeeling(each ? (lines[i] ?? '') : oneLine(text), scale)
    if (felt) card.attachments.push({ type: 'emotion', values: { ...felt } })
  })
  if (mains.length > 0 && !targets.some((card) => card.attachments.some(({ type }) => type === 'emotion'))) {
    describe(rows, place, mains, column, `${header}: ${oneLine(text)}`)
    rows.notes.push({ key: 'table.feeling', params: { text: oneLine(text) }, ...placeOf(rows, place.row) })
  }
}

const TEXT_LANES = { pain: 'notes', bright: 'notes', opportunity: 'opportunities', quote: 'quotes' } as const

function hangTexts(
  rows: Rows,
  place: RowPlace,
  mains: readonly WaitingCard[],
  column: number,
  type: keyof typeof TEXT_LANES,
): void {
  const severity = type === 'pain' ? severityOf(cell(place.row, rows.columns.get('severity')?.[0])) : null
  const thing = (text: string): HangingThing => ({ type, values: { text, ...(severity === null ? {} : { severity }) } })
  const lines = linesOf(cell(place.row, column))
  const only = rows.single ? mains[0] : undefined
  if (only) only.attachments.push(...lines.map(thing))
  else {
    const lane = laneFor(rows, column, TEXT_LANES[type], rows.reading.columns[column]?.header ?? '')
    for (const line of lines) {
      const card = addCard(rows, place, lane, line)
      // What a lane of quotes holds are quotes already.
      if (type !== 'quote') card.attachments.push(thing(line))
    }
  }
}

function hangAll(
  rows: Rows,
  place: RowPlace,
  mains: readonly WaitingCard[],
  column: number,
  type: string,
  values: Record<string, unknown> | null,
): void {
  if (values === null) return
  if (mains.length === 0) unclear(rows, place, mains, column, cell(place.row, column))
  for (const card of mains) card.attachments.push({ type, values })
}

function hangMoment(rows: Rows, place: RowPlace, mains: readonly WaitingCard[], column: number, text: string): void {
  const moment = momentOf(text)
  const importance = severityOf(cell(place.row, rows.columns.get('importance')?.[0]))
  hangAll(rows, place, mains, column, 'moment', moment && { ...moment, ...(importance === null ? {} : { importance }) })
}

function hangEvidence(rows: Rows, place: RowPlace, mains: readonly WaitingCard[], column: number, text: string): void {
  const level = levelOf(text)
  const source = oneLine(cell(place.row, rows.columns.get('source')?.[0]))
  if (level === null) unclear(rows, place, mains, column, text)
  else hangAll(rows, place, mains, column, 'evidence', { level, source, date: '' })
}

/** What cannot be hung stands as words, under the name of its column. */
function unclear(rows: Rows, place: RowPlace, mains: readonly WaitingCard[], column: number, text: string): void {
  describe(rows, place, mains, column, `${rows.reading.columns[column]?.header ?? ''}: ${oneLine(text)}`)
}

function describe(rows: Rows, place: RowPlace, mains: readonly WaitingCard[], column: number, text: string): void {
  const [card] = mains
  if (card) card.text = card.text ? `${card.text}\n${text}` : text
  else addCard(rows, place, laneFor(rows, column, 'notes', rows.reading.columns[column]?.header ?? ''), text)
}
