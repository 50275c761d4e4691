/** The shape of a kind of attachment: data only, from which badge, form, legend, spoken text and columns are drawn. */
import type { MessageKey, Translate } from '../i18n/words'
import type { Attachment, FieldValue } from '../model/journeyMap'
import { within } from '../model/within'

export interface Choice {
  value: string | number
  label: MessageKey
  /** What it means, for the tooltip. */
  hint?: MessageKey
  /** A lucide name. */
  icon?: string
}

/** A word that can be chosen in place of typing one's own; the value is stored, so it reads in every language. */
export interface Suggestion {
  value: string
  label: MessageKey
  /** The headings under which it is offered. */
  groups: readonly MessageKey[]
}

interface FieldHead {
  name: string
  label: MessageKey
  hint?: MessageKey
  /** Asked only while another field of the same value is one of these. */
  when?: { field: string; is: readonly FieldValue[] }
}

/** `optional` fields may be null: not known. */
export type Field =
  | (FieldHead & { type: 'text'; long?: boolean; voice?: boolean; suggestions?: readonly Suggestion[] })
  | (FieldHead & { type: 'choice'; options: readonly Choice[]; optional?: boolean })
  | (FieldHead & { type: 'scale'; min: number; max: number; low: MessageKey; high: MessageKey; optional?: boolean })
  | (FieldHead & { type: 'number'; min: number; max: number; step: number; unit?: string; optional?: boolean })
  | (FieldHead & { type: 'date' })
  /** The ids of attachments of the type `to`, anywhere on the map, apart by spaces. */
  | (FieldHead & { type: 'refs'; to: string })
  /** The name of a stored picture; the fields `width` and `height` hold its size in pixels. */
  | (FieldHead & { type: 'picture'; width: string; height: string })

export type Tone = 'plain' | 'ink' | 'good' | 'low' | 'middle' | 'high'

/** What a card shows of an attachment. */
export type Badge =
  | { mark: 'face'; valence: number }
  | { mark: 'pennant'; text: string; tone: 'ink' | 'high' }
  | { mark: 'triangle'; tone: 'low' | 'middle' | 'high' }
  /** `text` is a short figure beside the icon; where there is no room for it, the icon stands alone. */
  | { mark: 'icon'; icon: string; tone: Tone; text?: string }

export interface AttachmentKind<V extends Attachment = Attachment> {
  type: V['type']
  label: MessageKey
  /** How several of them are called. */
  plural: MessageKey
  hint: MessageKey
  /** A lucide name. */
  icon: string
  /** Whether a card can bear several; otherwise one, or one per persona where `perPersona`. */
  many: boolean
  perPersona: boolean
  /** It says something of a contact with the customer: a note of a text lane is not asked for it. */
  ofTouchpoint?: boolean
  /**
   * Where it shows: by its badge in the coin on the left edge, among the marks in order of weight or at the right end;
   * or as it is, in the strip at the card's bottom.
   */
  place: { at: 'coin' | 'marks' | 'end' | 'strip'; weight: number }
  fields: readonly Field[]
  initial: Omit<V, 'order'>
  /** Rebuilds a value from foreign data with the known keys only; null where it says nothing. Never throws. */
  read(raw: Record<string, unknown>): Omit<V, 'order' | 'persona'> | null
  /** Whether it says anything yet; readings leave out what does not. Absent where it always does. */
  says?(value: V): boolean
  badge(value: V, t: Translate): Badge | null
  /** One line in words, for screen readers, tooltips and cells of a spreadsheet. */
  summary(value: V, t: Translate): string
}

export function oneOf(value: unknown, options: readonly Choice[], fallback: FieldValue): FieldValue {
  return options.some((option) => option.value === value) ? (value as FieldValue) : fallback
}

/** A whole number brought into the range, or the fallback where there is no number. */
export function whole<F extends number | null>(value: unknown, min: number, max: number, fallback: F): number | F {
  return typeof value === 'number' && Number.isFinite(value) ? within(Math.round(value), min, max) : fallback
}

/** A number brought into the range, or null where there is none. */
export function amount(value: unknown, min: number, max: number): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? within(value, min, max) : null
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** An ISO date (yyyy-mm-dd), or empty. */
export function isoDate(value: unknown): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? text(value) : ''
}

/** The ids that a `refs` field holds. */
export function refsIn(value: unknown): readonly string[] {
  return text(value)
    .split(/\s+/)
    .filter((id) => id !== '')
}

/** Whether a field is to be asked now. */
export function isAsked(field: Field, value: Partial<Attachment>): boolean {
  return field.when === undefined || field.when.is.includes(value[field.when.field] ?? null)
}

/** How a text that may be one of the suggestions reads in the person's language. */
export function suggested(value: string, suggestions: readonly Suggestion[], t: Translate): string {
  const found = suggestions.find((suggestion) => suggestion.value === value)
  return found ? t(found.label) : value
}

/** What to store for a typed word: the suggestion that reads so, else the word itself. */
export function asSuggestion(typed: string, suggestions: readonly Suggestion[], t: Translate): string {
  const word = typed.trim().toLocaleLowerCase()
  return suggestions.find((suggestion) => t(suggestion.label).toLocaleLowerCase() === word)?.value ?? typed
}

/** What was said of some parts, without those that are blank. */
export function joined(parts: readonly string[], between = ', '): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(between)
}

/** A number with its sign, as scores around zero are written: +24, −8, 0. */
export function signed(value: number, t: Translate): string {
  if (value === 0) return t('number.zero')
  return value > 0 ? t('number.plus', { value }) : t('number.minus', { value: -value })
}
