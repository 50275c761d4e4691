/** A contact that decides what the customer thinks of the brand. */
import type { Translate } from '../i18n/words'
import type { Attachment } from '../model/journeyMap'
import { joined, type AttachmentKind, type Choice, oneOf, text, whole } from './attachmentKind'

export interface MomentOfTruth extends Attachment {
  type: 'moment'
  /** One of `MOMENTS`; empty is not said yet. */
  moment: string
  /** The name of an own moment, where `moment` is 'own'. */
  name: string
  why: string
  /** 1 to 5; null is not said yet. */
  importance: number | null
}

export const MOMENTS: readonly Choice[] = [
  { value: 'trigger', label: 'moment.trigger', hint: 'moment.trigger.hint' },
  { value: 'zmot', label: 'moment.zmot', hint: 'moment.zmot.hint' },
  { value: 'fmot', label: 'moment.fmot', hint: 'moment.fmot.hint' },
  { value: 'smot', label: 'moment.smot', hint: 'moment.smot.hint' },
  { value: 'umot', label: 'moment.umot', hint: 'moment.umot.hint' },
  { value: 'critical', label: 'moment.critical', hint: 'moment.critical.hint' },
  { value: 'own', label: 'moment.own', hint: 'moment.own.hint' },
]

const SHORT = {
  trigger: 'moment.trigger.short',
  zmot: 'moment.zmot.short',
  fmot: 'moment.fmot.short',
  smot: 'moment.smot.short',
  umot: 'moment.umot.short',
  critical: 'moment.critical.short',
  own: 'moment.own.short',
} as const

/** What stands on its pennant. */
export function shortMoment({ moment, name }: Pick<MomentOfTruth, 'moment' | 'name'>, t: Translate): string {
  if (moment === 'own' && name.trim()) return name
  return t(Object.hasOwn(SHORT, moment) ? SHORT[moment as keyof typeof SHORT] : SHORT.own)
}

/** What a moment of truth means on a map: as the map defines it, else as the field does. Sources differ, so it can be edited. */
export function momentMeaning(moment: string, own: Readonly<Record<string, string>>, t: Translate): string {
  const said = Object.hasOwn(own, moment) ? own[moment] : undefined
  const hint = MOMENTS.find(({ value }) => value === moment)?.hint
  return said || (hint ? t(hint) : '')
}

export const momentOfTruth: AttachmentKind<MomentOfTruth> = {
  type: 'moment',
  label: 'moment.label',
  plural: 'moment.plural',
  hint: 'moment.hint',
  icon: 'flag',
  many: false,
  perPersona: false,
  ofTouchpoint: true,
  place: { at: 'marks', weight: 10 },
  fields: [
    { name: 'moment', label: 'moment.which', type: 'choice', options: MOMENTS, optional: true },
    { name: 'name', label: 'moment.name', type: 'text', when: { field: 'moment', is: ['own'] } },
    { name: 'why', label: 'moment.why', type: 'text', long: true },
    {
      name: 'importance',
      label: 'moment.importance',
      type: 'scale',
      min: 1,
      max: 5,
      low: 'moment.importance.low',
      high: 'moment.importance.high',
      optional: true,
    },
  ],
  initial: {
    type: 'moment',
    moment: '',
    name: '',
    why: '',
    importance: null,
  },
  read: (raw) => ({
    type: 'moment',
    // A word that nobody knows is a name of somebody's own; no word is none.
    moment: String(oneOf(raw.moment, MOMENTS, raw.moment ? 'own' : '')),
    name: text(raw.name),
    why: text(raw.why),
    importance: whole(raw.importance, 1, 5, null),
  }),
  says: ({ moment }) => moment !== '',
  badge: (value, t) =>
    value.moment === ''
      ? { mark: 'icon', icon: 'flag', tone: 'plain', text: t('attachment.unsaid.short') }
      : { mark: 'pennant', text: shortMoment(value, t), tone: value.moment === 'critical' ? 'high' : 'ink' },
  summary: (value, t) => {
    if (value.moment === '') return joined([t('attachment.unsaid'), value.why], ': ')
    const label = MOMENTS.find((moment) => moment.value === value.moment)?.label ?? 'moment.own'
    return joined([value.moment === 'own' && value.name.trim() ? value.name : t(label), value.why], ': ')
  },
}
