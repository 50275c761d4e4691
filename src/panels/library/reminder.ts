/** When it is time for a backup. */
import type { Instant } from '../../model/journeyMap'
import type { MapEntry } from '../../model/mapEntry'

export type Remind = 'week' | 'month' | 'never'
export const REMINDS: readonly Remind[] = ['week', 'month', 'never']

const DAY = 86_400_000
const DAYS = { week: 7, month: 30 }

/** Whether a backup is due: something has changed that none holds, and the last one, or the first map, is old enough. */
export function backupDue(
  maps: readonly MapEntry[],
  { remind, lastBackup, now }: { remind: Remind; lastBackup: Instant | null; now: number },
): boolean {
  if (remind === 'never') return false
  const unkept = maps.filter(({ changed }) => lastBackup === null || changed > lastBackup)
  if (unkept.length === 0) return false
  const since = lastBackup ?? maps.map(({ created }) => created).sort()[0]
  return since !== undefined && now - Date.parse(since) >= DAYS[remind] * DAY
}
