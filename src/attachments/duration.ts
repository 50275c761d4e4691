/** How long a touchpoint takes the customer, and how much of it is waiting. */
import type { Attachment } from '../model/journeyMap'
import { amount, type AttachmentKind, joined, text } from './attachmentKind'

export interface Duration extends Attachment {
  type: 'duration'
  /** In all, waiting included; null is not said yet. */
  minutes: number | null
  /** Never more than `minutes`. */
  waiting: number
  source: string
}

/** A year. */
const MOST = 525_600
const HOUR = 60
const DAY = 24 * HOUR

/** Minutes as one says them: in minutes below two hours, in hours below two days, else in days. */
export function spokenTime(minutes: number): { key: 'time.minutes' | 'time.hours' | 'time.days'; count: number } {
  const inUnits = (unit: number) => Math.round((minutes / unit) * 10) / 10
  if (minutes < 2 * HOUR) return { key: 'time.minutes', count: Math.round(minutes) }
  return minutes < 2 * DAY ? { key: 'time.hours', count: inUnits(HOUR) } : { key: 'time.days', count: inUnits(DAY) }
}

export const duration: AttachmentKind<Duration> = {
  type: 'duration',
  label: 'duration.label',
  plural: 'duration.plural',
  hint: 'duration.hint',
  icon: 'hourglass',
  many: false,
  perPersona: false,
  ofTouchpoint: true,
  place: { at: 'marks', weight: 72 },
  fields: [
    { name: 'minutes', label: 'duration.minutes', type: 'number', min: 0, max: MOST, step: 1, optional: true },
    { name: 'waiting', label: 'duration.waiting', type: 'number', min: 0, max: MOST, step: 1 },
    { name: 'source', label: 'duration.source', type: 'text' },
  ],
  initial: { type: 'duration', minutes: null, waiting: 0, source: '' },
  read(raw) {
    const minutes = amount(raw.minutes, 0, MOST)
    const waiting = amount(raw.waiting, 0, minutes ?? 0) ?? 0
    return { type: 'duration', minutes, waiting, source: text(raw.source) }
  },
  says: ({ minutes }) => minutes !== null,
  badge(value, t) {
    if (value.minutes === null)
      return { mark: 'icon', icon: 'hourglass', tone: 'plain', text: t('attachment.unsaid.short') }
    const { key, count } = spokenTime(value.minutes)
    const long = value.minutes > 0 && value.waiting > value.minutes / 2
    return { mark: 'icon', icon: 'hourglass', tone: long ? 'low' : 'plain', text: t(`${key}.short`, { count }) }
  },
  summary(value, t) {
    const said = (minutes: number) => {
      const { key, count } = spokenTime(minutes)
      return t(key, { count })
    }
    if (value.minutes === null) return joined([t('attachment.unsaid'), value.source])
    const waiting = value.waiting > 0 ? t('duration.of-it', { time: said(value.waiting) }) : ''
    return joined([t('duration.summary', { time: said(value.minutes) }), waiting, value.source])
  },
}
