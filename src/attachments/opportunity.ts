/** What could be done about it: an idea with impact, effort, an owner and a state. */
import type { Attachment } from '../model/journeyMap'
import { joined, type AttachmentKind, type Choice, oneOf, refsIn, text, whole } from './attachmentKind'

export interface Opportunity extends Attachment {
  type: 'opportunity'
  text: string
  /** 1 to 5; null is not said yet. */
  impact: number | null
  effort: number | null
  owner: string
  state: string
  /** The ids of the pains that it answers, apart by spaces; empty speaks of the pains on its own card. */
  answers: string
}

export const OPPORTUNITY_STATES: readonly Choice[] = [
  { value: 'idea', label: 'opportunity.idea' },
  { value: 'planned', label: 'opportunity.planned' },
  { value: 'doing', label: 'opportunity.doing' },
  { value: 'done', label: 'opportunity.done' },
]

const MUCH = { type: 'scale', min: 1, max: 5, low: 'scale.little', high: 'scale.much', optional: true } as const

export const opportunity: AttachmentKind<Opportunity> = {
  type: 'opportunity',
  label: 'opportunity.label',
  plural: 'opportunity.plural',
  hint: 'opportunity.hint',
  icon: 'lightbulb',
  many: true,
  perPersona: false,
  place: { at: 'marks', weight: 40 },
  fields: [
    { name: 'text', label: 'opportunity.text', type: 'text', long: true },
    { name: 'impact', label: 'opportunity.impact', ...MUCH },
    { name: 'effort', label: 'opportunity.effort', ...MUCH },
    { name: 'owner', label: 'opportunity.owner', type: 'text' },
    {
      name: 'state',
      label: 'opportunity.state',
      type: 'choice',
      options: OPPORTUNITY_STATES,
    },
    { name: 'answers', label: 'opportunity.answers', hint: 'opportunity.answers.hint', type: 'refs', to: 'pain' },
  ],
  initial: {
    type: 'opportunity',
    text: '',
    impact: null,
    effort: null,
    owner: '',
    state: 'idea',
    answers: '',
  },
  read: (raw) => ({
    type: 'opportunity',
    text: text(raw.text),
    impact: whole(raw.impact, 1, 5, null),
    effort: whole(raw.effort, 1, 5, null),
    owner: text(raw.owner),
    state: String(oneOf(raw.state, OPPORTUNITY_STATES, 'idea')),
    answers: refsIn(raw.answers).join(' '),
  }),
  says: ({ text, owner, answers, state, impact, effort }) =>
    joined([text, owner, answers]) !== '' || state !== 'idea' || impact !== null || effort !== null,
  badge: () => ({ mark: 'icon', icon: 'lightbulb', tone: 'plain' }),
  summary: (value, t) =>
    joined([
      joined([value.text, value.owner, value.answers]) === '' ? t('attachment.unsaid') : value.text,
      t(OPPORTUNITY_STATES.find((state) => state.value === value.state)?.label ?? 'opportunity.idea'),
    ]),
}
