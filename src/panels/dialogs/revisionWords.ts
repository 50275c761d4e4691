/** How the kept states of a map are said: when each was, day by day. */
import type { Speech } from '../../i18n/languageStore'
import type { Instant, JourneyMap } from '../../model/journeyMap'
import type { Revision } from '../../model/revision'

/** What is looked at: a kept state by its number, or the map as it was a little while ago. */
export type Chosen = 'fiveMinutes' | number

/** The heading under which a moment stands: today, yesterday, a date. */
export function dayWords(at: Instant, now: number, { t, ...speech }: Speech): string {
  const day = new Date(at).toDateString()
  const today = new Date(now)
  if (day === today.toDateString()) return t('history.today')
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  if (day === yesterday.toDateString()) return t('history.yesterday')
  return speech.date(at, 'date')
}

/** A moment in a sentence: the time of today, else date and time. */
export function momentWords(at: Instant, now: number, speech: Speech): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString()
  return speech.date(at, today ? 'time' : 'both')
}

const MINUTE = 60_000

/**
 * What the state of a little while ago is called: of five minutes ago where the map is as old, else of its true age; null
 * where that is less than a minute, which undo brings back.
 */
export function recentWords(
  { at, map }: { at: Instant; map: Pick<JourneyMap, 'created'> },
  now: number,
  { t, ago }: Pick<Speech, 't' | 'ago'>,
): string | null {
  if (now - Date.parse(map.created) >= 5 * MINUTE) return t('history.fiveMinutes')
  if (now - Date.parse(at) < MINUTE) return null
  const words = ago(at, now)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** By day, in the order in which they are handed in. */
export function byDay(revisions: readonly Revision[], now: number, speech: Speech): [string, Revision[]][] {
  const days = new Map<string, Revision[]>()
  for (const revision of revisions) {
    const day = dayWords(revision.at, now, speech)
    const list = days.get(day)
    if (list) list.push(revision)
    else days.set(day, [revision])
  }
  return [...days]
}
