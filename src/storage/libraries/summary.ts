/** What the library shows of a map, kept up to date without counting on every keystroke. */
import type { Instant, JourneyMap } from '../../model/journeyMap'
import type { Patch } from '../../model/patch'
import type { MapEntry } from '../../model/mapEntry'
import type { MapRecord, Summary } from '../database/database'

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

/** What the library lists, newest first; a map whose summary is gone is listed all the same. */
export function entriesOf(records: readonly MapRecord[], summaries: readonly Summary[]): MapEntry[] {
  const known = new Map(summaries.map((summary) => [summary.id, summary]))
  return records
    .map((record) => entryOf(record, known.get(record.id)))
    .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0))
}

function entryOf(record: MapRecord, summary: Summary | undefined): MapEntry {
  const counts = summary ?? { title: '', changed: record.created, cards: 0, phases: 0, personas: 0 }
  const { title, changed, cards, phases, personas } = counts
  return { id: record.id, created: record.created, trashed: record.trashed, title, changed, cards, phases, personas }
}
