/** When a map was last edited, the way one says it: minutes, then today and yesterday, then the date. */
import type { Speech } from '../../i18n/languageStore'
import type { Instant } from '../../model/journeyMap'

const HOUR = 3_600_000

export function editedWhen({ t, language, ago, date }: Speech, instant: Instant, now: number): string {
  const then = new Date(instant)
  const today = new Date(now)
  const since = now - then.getTime()
  if (since < 60_000) return t('library.edited.now')
  if (since < HOUR) return t('library.edited', { when: ago(instant, now) })
  if (sameDay(then, today)) return t('library.edited.today', { time: date(instant, 'time') })
  if (sameDay(then, new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)))
    return t('library.edited.yesterday')
  if (then.getFullYear() !== today.getFullYear()) return t('library.edited', { when: date(instant, 'date') })
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(then)
  return t('library.edited.day', { day })
}

function sameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString()
}
