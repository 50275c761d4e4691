/** Whether a touchpoint keeps what the brand promises on the map. */
import type { Attachment } from '../model/journeyMap'
import { joined, type AttachmentKind, type Choice, oneOf, text, type Tone } from './attachmentKind'

export interface PromiseKept extends Attachment {
  type: 'promise'
  /** 'broken', 'kept' or 'exceeded'. */
  outcome: string
  text: string
}

const BROKEN = {
  value: 'broken',
  label: 'promise.broken',
  hint: 'promise.broken.hint',
  icon: 'heart-crack',
  tone: 'high',
}
const KEPT = { value: 'kept', label: 'promise.kept', hint: 'promise.kept.hint', icon: 'handshake', tone: 'plain' }
const EXCEEDED = {
  value: 'exceeded',
  label: 'promise.exceeded',
  hint: 'promise.exceeded.hint',
  icon: 'sparkles',
  tone: 'good',
}

export const PROMISE_OUTCOMES = [BROKEN, KEPT, EXCEEDED] as readonly (Choice & { icon: string; tone: Tone })[]

const outcomeOf = (value: string) =>
  PROMISE_OUTCOMES.find((outcome) => outcome.value === value) ?? (KEPT as (typeof PROMISE_OUTCOMES)[number])

export const promise: AttachmentKind<PromiseKept> = {
  type: 'promise',
  label: 'promise.label',
  plural: 'promise.plural',
  hint: 'promise.hint',
  icon: 'handshake',
  many: false,
  perPersona: false,
  ofTouchpoint: true,
  place: { at: 'marks', weight: 25 },
  fields: [
    { name: 'outcome', label: 'promise.outcome', type: 'choice', options: PROMISE_OUTCOMES },
    { name: 'text', label: 'promise.text', type: 'text', long: true },
  ],
  initial: { type: 'promise', outcome: 'kept', text: '' },
  read: (raw) => ({
    type: 'promise',
    outcome: String(oneOf(raw.outcome, PROMISE_OUTCOMES, 'kept')),
    text: text(raw.text),
  }),
  badge: (value) => ({ mark: 'icon', icon: outcomeOf(value.outcome).icon, tone: outcomeOf(value.outcome).tone }),
  summary: (value, t) => joined([t(outcomeOf(value.outcome).label), value.text], ': '),
}
