/** How the maps of the library are searched and put in order, and how long the trash keeps them. */
import type { Id, Instant } from '../../model/journeyMap'
import { within } from '../../model/within'
import type { MapEntry } from '../../model/mapEntry'
import { folded } from '../folded'

export type SortBy = 'changed' | 'title' | 'created'
export const SORTS: readonly SortBy[] = ['changed', 'title', 'created']

/** Whether every word of the query stands somewhere in the title. */
export function titleHas(title: string, query: string): boolean {
  const text = folded(title)
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/**
 * The maps outside the trash that match, in order. `inside` holds the maps whose cards were found to match.
 * Titles sort as the language does; dates sort latest first; equals by id, so that nothing jumps about.
 */
export function arranged(
  entries: readonly MapEntry[],
  { query, sort, language, inside }: { query: string; sort: SortBy; language: string; inside?: ReadonlySet<Id> | null },
): MapEntry[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const byDate = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
  return entries
    .filter((entry) => entry.trashed === null && (titleHas(entry.title, query) || inside?.has(entry.id)))
    .sort((a, b) => (sort === 'title' ? compare(a.title, b.title) : byDate(a[sort], b[sort])) || (a.id < b.id ? -1 : 1))
}

/** What lies in the trash, latest first. */
export function discarded(entries: readonly MapEntry[]): MapEntry[] {
  return entries
    .filter((entry) => entry.trashed !== null)
    .sort((a, b) => Date.parse(b.trashed ?? '') - Date.parse(a.trashed ?? ''))
}

export const TRASH_DAYS = 30
const DAY = 86_400_000

/** Whole days until a map leaves the trash for good, never below none, nor more than it gets where the clock of this screen is a little behind. */
export function daysLeft(trashed: Instant, now: number): number {
  return within(Math.ceil((Date.parse(trashed) + TRASH_DAYS * DAY - now) / DAY), 0, TRASH_DAYS)
}
