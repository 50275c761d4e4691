/** What the palette and the key help are handed: commands and actions alike. */
import { folded } from '../folded'

export interface PaletteItem {
  id: string
  label: string
  /** The heading under which it stands, in words. */
  group: string
  /** A lucide name. */
  icon?: string | undefined
  /** tinykeys notation; the first is shown, the key help shows all. */
  keys?: readonly string[] | undefined
  /** What does not apply now is not offered. */
  enabled: boolean
  checked?: boolean | undefined
  perform: () => void
}

/** Items that have every word of the query, those first whose label begins with it; all of them where it is empty. */
export function ranked<T extends { label: string; group: string }>(items: readonly T[], query: string): T[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  const scored = items.flatMap((item) => {
    const label = folded(item.label)
    const text = `${label} ${folded(item.group)}`
    if (!words.every((word) => text.includes(word))) return []
    const first = words[0] ?? ''
    const score = label.startsWith(words.join(' ')) ? 0 : new RegExp(`\\b${escaped(first)}`).test(label) ? 1 : 2
    return [{ item, score }]
  })
  // The sort is stable, so that equals keep the order in which they are handed in.
  return scored.sort((a, b) => a.score - b.score).map(({ item }) => item)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** In groups, each where its first member stands. */
export function grouped<T extends { group: string }>(items: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(item.group)
    if (group) group.push(item)
    else groups.set(item.group, [item])
  }
  return [...groups]
}
