/** Whether a touchpoint keeps what the brand promises on the map. */
import type { Attachment } from '../model/journeyMap'
import { joined, type AttachmentKind, type Choice, oneOf, text, type Tone } from './attachmentKind'

export interface PromiseKept extends Attachment {
  type: 'promise'
  /** 'broken', 'kept' or 'exceeded'; empty is not said yet. */
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

/** Not the handshake, which says that it is kept. */
const UNSAID_ICON = 'circle-help'

const outcomeOf = (value: string) => PROMISE_OUTCOMES.find((outcome) => outcome.value === value)

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
    { name: 'outcome', label: 'promise.outcome', type: 'choice', options: PROMISE_OUTCOMES, optional: true },
    { name: 'text', label: 'promise.text', type: 'text', long: true },
  ],
  initial: { type: 'promise', outcome: '', text: '' },
  read: (raw) => ({
    type: 'promise',
    outcome: String(oneOf(raw.outcome, PROMISE_OUTCOMES, '')),
    text: text(raw.text),
  }),
  says: ({ outcome }) => outcome !== '',
  badge: (value, t) => {
    const outcome = outcomeOf(value.outcome)
    return outcome
      ? { mark: 'icon', icon: outcome.icon, tone: outcome.tone }
      : { mark: 'icon', icon: UNSAID_ICON, tone: 'plain', text: t('attachment.unsaid.short') }
  },
  summary: (value, t) => {
    const outcome = outcomeOf(value.outcome)
    return joined([outcome ? t(outcome.label) : t('attachment.unsaid'), value.text], ': ')
  },
}
