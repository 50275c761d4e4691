/** When a map was last edited, the way one says it: minutes, then today and yesterday, then the date. */
import type { Speech } from '../../i18n/languageStore'
import type { Instant } from '../../model/journeyMap'

const HOUR = 3_600_000

export function editedWhen(speech: Speech, instant: Instant, now: number): string {
  const { t, language } = speech
  const then = new Date(instant)
  const today = new Date(now)
  const since = now - then.getTime()
  if (since < 60_000) return t('library.edited.now')
  if (since < HOUR) return t('library.edited', { when: speech.ago(instant, now) })
  if (sameDay(then, today)) return t('library.edited.today', { time: speech.date(instant, 'time') })
  if (sameDay(then, new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)))
    return t('library.edited.yesterday')
  const year = then.getFullYear() === today.getFullYear() ? undefined : 'numeric'
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year }).format(then)
  return t('library.edited.day', { day })
}

function sameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString()
}
