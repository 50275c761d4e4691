/** The columns of our own CSV, made from the registry of attachments, with their headers in both languages. */
import type { AttachmentKind, Field } from '../../attachments/attachmentKind'
import { ATTACHMENT_KINDS } from '../../attachments/index'
import { type Catalogue, LANGUAGES, loadCatalogue, type MessageKey, type Translate, translator } from '../../i18n/words'
import { LANE_KINDS } from '../../lanes/index'

export const CARD_COLUMNS = [
  'card',
  'phaseNo',
  'phase',
  'stepNo',
  'step',
  'laneNo',
  'lane',
  'kind',
  'title',
  'text',
  'personas',
] as const
export type CardColumn = (typeof CARD_COLUMNS)[number]

const CARD_HEADERS: Readonly<Record<CardColumn, MessageKey>> = {
  card: 'csv.card',
  phaseNo: 'csv.phaseNo',
  phase: 'csv.phase',
  stepNo: 'csv.stepNo',
  step: 'csv.step',
  laneNo: 'csv.laneNo',
  lane: 'csv.lane',
  kind: 'csv.kind',
  title: 'csv.title',
  text: 'csv.text',
  personas: 'csv.personas',
}

/** One field of what hangs on a card; without a field, whom it concerns. */
export interface HangingColumn {
  kind: AttachmentKind
  field: Field | null
}

/** Ids and pictures mean nothing in a spreadsheet. */
export const hangingFields = (kind: AttachmentKind) =>
  kind.fields.filter(({ type }) => type !== 'refs' && type !== 'picture')

export function cardHeader(column: CardColumn, t: Translate): string {
  return t(CARD_HEADERS[column])
}

export function hangingHeader({ kind, field }: HangingColumn, t: Translate): string {
  return `${t(kind.label)}: ${field ? t(field.label) : t('csv.concerns')}`
}

/** How a kind of lane is called in a cell; a channel says its medium. */
export function laneWord(kind: string, medium: 'online' | 'offline' | null, t: Translate): string {
  if (kind === 'channel') return t(medium === 'offline' ? 'csv.channel.offline' : 'csv.channel.online')
  return t(LANE_KINDS.find((entry) => entry.kind === kind)?.label ?? 'lane.notes')
}

export interface KnownHeaders {
  columns: ReadonlyMap<string, CardColumn | HangingColumn>
  lanes: ReadonlyMap<string, { kind: string; medium: 'online' | 'offline' | null }>
  /** The words of the choices and suggestions, by field. */
  choices: ReadonlyMap<Field, ReadonlyMap<string, string | number>>
}

const spoken = (word: string) => word.trim().toLowerCase()

/** What a cell of the field may say in words. */
function wordsOf(field: Field): readonly { value: string | number; label: MessageKey }[] {
  if (field.type === 'choice') return field.options
  return (field.type === 'text' && field.suggestions) || []
}

/** What the headers and words of our files mean, in whatever language they were written. */
export async function knownHeaders(): Promise<KnownHeaders> {
  const columns = new Map<string, CardColumn | HangingColumn>()
  const lanes = new Map<string, { kind: string; medium: 'online' | 'offline' | null }>()
  const choices = new Map<Field, Map<string, string | number>>()
  for (const language of LANGUAGES) {
    const t = translator(language, (await loadCatalogue(language)) satisfies Catalogue)
    for (const column of CARD_COLUMNS) columns.set(spoken(cardHeader(column, t)), column)
    for (const { kind } of LANE_KINDS) lanes.set(spoken(laneWord(kind, null, t)), { kind, medium: null })
    for (const medium of ['online', 'offline'] as const) {
      lanes.set(spoken(laneWord('channel', medium, t)), { kind: 'channel', medium })
    }
    for (const kind of ATTACHMENT_KINDS) {
      columns.set(spoken(hangingHeader({ kind, field: null }, t)), { kind, field: null })
      for (const field of hangingFields(kind)) {
        columns.set(spoken(hangingHeader({ kind, field }, t)), { kind, field })
        const words = choices.get(field) ?? new Map<string, string | number>()
        for (const { value, label } of wordsOf(field)) words.set(spoken(t(label)), value)
        choices.set(field, words)
      }
    }
  }
  return { columns, lanes, choices }
}

export function columnOf(header: string, known: KnownHeaders): CardColumn | HangingColumn | undefined {
  return known.columns.get(spoken(header))
}

export const wordIn = <T>(words: ReadonlyMap<string, T> | undefined, cell: string) => words?.get(spoken(cell))
