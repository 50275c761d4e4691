/** A map as CSV: a row for each card, more rows where several things of a kind hang on it. */
import { type Field, suggested } from '../../attachments/attachmentKind'
import { ATTACHMENT_KINDS } from '../../attachments/index'
import type { Language, Translate } from '../../i18n/words'
import type { Attachment, Card, Id, JourneyMap, Lane } from '../../model/journeyMap'
import { cardsAt, placesOf } from '../../model/places'
import { attachmentsOf, personasOf, phasesOf, rowsOf, stepsOf } from '../../model/queries'
import {
  CARD_COLUMNS,
  type CardColumn,
  cardHeader,
  type HangingColumn,
  hangingFields,
  hangingHeader,
  laneWord,
} from './csvColumns'
import { guarded } from './formulaGuard'

type CardCells = Partial<Record<CardColumn, string>>

interface Writing {
  map: JourneyMap
  language: Language
  t: Translate
  columns: readonly HangingColumn[]
  names: ReadonlyMap<Id, string>
}

export function writeCsv(map: JourneyMap, language: Language, t: Translate): string {
  const writing: Writing = { map, language, t, columns: columnsIn(map), names: personaNames(map, t) }
  const header = [
    ...CARD_COLUMNS.map((column) => cardHeader(column, t)),
    ...writing.columns.map((column) => hangingHeader(column, t)),
  ]
  // Spanish spreadsheets take the comma for the decimal sign.
  const separator = language === 'es' ? ';' : ','
  const lines = [header, ...rowsIn(writing)].map((row) => row.map((cell) => quoted(guarded(cell))).join(separator))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

/** In a cell a persona is its name, so every one has a name of its own, on one line. */
export function personaNames(map: JourneyMap, t: Translate): ReadonlyMap<Id, string> {
  const taken = new Set<string>()
  const names = new Map<Id, string>()
  personasOf(map.personas).forEach(({ id, name }, i) => {
    const plain = name.replace(/[\r\n]+/g, ' ').trim() || t('csv.persona', { number: i + 1 })
    let own = plain
    for (let n = 2; taken.has(own); n++) own = `${plain} (${n})`
    taken.add(own)
    names.set(id, own)
  })
  return names
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Only fields that say something on some card, and whom they concern only where it is somebody. */
function columnsIn(map: JourneyMap): HangingColumn[] {
  const said = new Map<string, Set<string>>()
  for (const card of Object.values(map.cards)) {
    for (const { type, ...fields } of Object.values(card.attachments)) {
      const names = said.get(type) ?? new Set()
      for (const [name, value] of Object.entries(fields)) if (value !== '' && value !== null) names.add(name)
      said.set(type, names)
    }
  }
  return ATTACHMENT_KINDS.flatMap((kind): HangingColumn[] => {
    const names = said.get(kind.type)
    const fields = hangingFields(kind).filter((field) => names?.has(field.name))
    return [...fields.map((field) => ({ kind, field })), ...(names?.has('persona') ? [{ kind, field: null }] : [])]
  })
}

function rowsIn(writing: Writing): string[][] {
  const { map, t } = writing
  const places = placesOf(map)
  const lanes = rowsOf(map.lanes).map((row) => row.lane)
  const laneCells = (lane: Lane, i: number): CardCells => ({
    laneNo: String(i + 1),
    lane: lane.title,
    kind: laneWord(lane.kind, lane.medium, t),
  })
  const empty = new Set(lanes)
  let number = 0
  const rows = phasesOf(map.phases).flatMap((phase, phaseNo) =>
    stepsOf(map, phase.id).flatMap((step, stepNo) => {
      const place: CardCells = {
        phaseNo: String(phaseNo + 1),
        phase: phase.title,
        stepNo: String(stepNo + 1),
        step: step.title,
      }
      const cards = lanes.flatMap((lane, i) =>
        cardsAt(places, step.id, lane.id).flatMap((id) => {
          const card = map.cards[id]
          if (!card) return []
          empty.delete(lane)
          return cardRows(writing, card, { card: String(++number), ...place, ...laneCells(lane, i) })
        }),
      )
      return cards.length > 0 ? cards : [filled(writing, place, [])]
    }),
  )
  const bare = lanes.flatMap((lane, i) => (empty.has(lane) ? [filled(writing, laneCells(lane, i), [])] : []))
  return [...rows, ...bare]
}

/** The first row tells the card; each row one attachment of every kind that is left. */
function cardRows(writing: Writing, card: Card, place: CardCells): string[][] {
  const hanging = attachmentsOf(card)
  const groups = new Map<string, Attachment[]>()
  for (const attachment of hanging) {
    const group = groups.get(attachment.type)
    if (group) group.push(attachment)
    else groups.set(attachment.type, [attachment])
  }
  const count = Math.max(1, ...[...groups.values()].map((group) => group.length))
  const personas = [...writing.names].flatMap(([id, name]) => (card.personas[id] ? [name] : []))
  const told: CardCells = { ...place, title: card.title, text: card.text, personas: personas.join('\n') }
  return Array.from({ length: count }, (_, i) => {
    const things = [...groups.values()].flatMap((group) => group[i] ?? [])
    return filled(writing, i === 0 ? told : place, things)
  })
}

function filled(writing: Writing, cells: CardCells, things: readonly Attachment[]): string[] {
  const own = CARD_COLUMNS.map((column) => cells[column] ?? '')
  const hung = writing.columns.map(({ kind, field }) => {
    const thing = things.find(({ type }) => type === kind.type)
    if (!thing) return ''
    return field ? valueCell(thing, field, writing) : (writing.names.get(thing.persona ?? '') ?? '')
  })
  return [...own, ...hung]
}

function valueCell(thing: Attachment, field: Field, { t, language }: Writing): string {
  const value = thing[field.name]
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return language === 'es' ? String(value).replace('.', ',') : String(value)
  if (field.type === 'text' && field.suggestions) return suggested(String(value), field.suggestions, t)
  const option = field.type === 'choice' ? field.options.find((choice) => choice.value === value) : undefined
  return option ? t(option.label) : String(value)
}
