/** The shape of a kind of attachment: data only, from which badge, form, legend, spoken text and columns are drawn. */
import type { MessageKey, Translate } from '../i18n/words'
import type { Attachment, FieldValue } from '../model/journeyMap'

export interface Choice {
  value: string | number
  label: MessageKey
  /** What it means, for the tooltip. */
  hint?: MessageKey
  /** A lucide name. */
  icon?: string
}

interface FieldHead {
  name: string
  label: MessageKey
  hint?: MessageKey
}

export type Field =
  | (FieldHead & { type: 'text'; long?: boolean; voice?: boolean })
  | (FieldHead & {
      type: 'choice'
      options: readonly Choice[]
      optional?: boolean
    })
  | (FieldHead & {
      type: 'scale'
      min: number
      max: number
      low: MessageKey
      high: MessageKey
    })
  | (FieldHead & {
      type: 'number'
      min: number
      max: number
      step: number
      unit?: string
      optional?: boolean
    })
  | (FieldHead & { type: 'date' })

export type Tone = 'plain' | 'ink' | 'good' | 'low' | 'middle' | 'high'

/** What a card shows of an attachment. */
export type Badge =
  | { mark: 'face'; valence: number }
  | { mark: 'pennant'; text: string; tone: 'ink' | 'high' }
  | { mark: 'triangle'; tone: 'low' | 'middle' | 'high' }
  | { mark: 'icon'; icon: string; tone: Tone }

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
  /** Where its badge stands: the coin on the left edge, the marks in order of weight, or the right end. */
  place: { at: 'coin' | 'marks' | 'end'; weight: number }
  fields: readonly Field[]
  initial: Omit<V, 'order'>
  /** Rebuilds a value from foreign data with the known keys only; null where it says nothing. Never throws. */
  read(raw: Record<string, unknown>): Omit<V, 'order' | 'persona'> | null
  badge(value: V, t: Translate): Badge | null
  /** One line in words, for screen readers, tooltips and cells of a spreadsheet. */
  summary(value: V, t: Translate): string
}

export function oneOf(value: unknown, options: readonly Choice[], fallback: FieldValue): FieldValue {
  return options.some((option) => option.value === value) ? (value as FieldValue) : fallback
}

/** A whole number brought into the range, or the fallback where there is no number. */
export function whole(value: unknown, min: number, max: number, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(max, Math.max(min, Math.round(value)))
    : fallback
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
