/** What the library shows of a map, kept up to date without counting on every keystroke. */
import type { Instant, JourneyMap } from '../model/journeyMap'
import type { Patch } from '../model/patch'
import type { Summary } from './database'

const COUNTED = ['cards', 'phases', 'personas'] as const

export function summaryOf(map: JourneyMap, changed: Instant = map.changed): Summary {
  const count = (collection: (typeof COUNTED)[number]) => Object.keys(map[collection]).length
  const counts = { cards: count('cards'), phases: count('phases'), personas: count('personas') }
  return { id: map.id, title: map.title, changed, ...counts }
}

/** The summary after a change; only a record that came or went makes it count again. */
export function summaryAfter(last: Summary, map: JourneyMap, patches: readonly Patch[], at: Instant): Summary {
  const counts = patches.some(({ path }) => path.length <= 2 && COUNTED.some((collection) => collection === path[0]))
  return counts ? summaryOf(map, at) : { ...last, title: map.title, changed: at }
}
