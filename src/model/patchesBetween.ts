/** The patches that lead from one map to another: a restore or another tab's work as an ordinary, undoable change. */
import type { JourneyMap } from './journeyMap'
import type { Patch } from './patch'

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `changed` is no content: it follows by itself. */
const ASIDE = new Set(['changed'])

/** What both maps share is not looked into, so two versions of one map cost their difference only. */
export function patchesBetween(before: JourneyMap, after: JourneyMap): Patch[] {
  const patches: Patch[] = []
  compare(before as unknown as Tree, after as unknown as Tree, null, patches)
  return patches.filter((patch) => !ASIDE.has(String(patch.path[0])))
}

/** The way to a value, told from its end: it is written out for what differs alone. */
type Way = { key: string; from: Way } | null

function pathOf(way: Way): string[] {
  const path: string[] = []
  for (let at = way; at; at = at.from) path.unshift(at.key)
  return path
}

function compare(before: Tree, after: Tree, from: Way, patches: Patch[]) {
  // Of ten thousand records most are the same object on both sides: they are looked up once, and not asked about.
  const changed: string[] = []
  let shared = 0
  for (const key in after) {
    const value = after[key]
    const same = value !== undefined && before[key] === value
    if (same || Object.hasOwn(before, key)) shared++
    if (!same) changed.push(key)
  }
  if (shared < Object.keys(before).length) {
    for (const key in before)
      if (!Object.hasOwn(after, key)) patches.push({ op: 'remove', path: pathOf({ key, from }) })
  }
  for (const key of changed) {
    const value = after[key]
    if (!Object.hasOwn(before, key)) {
      patches.push({ op: 'add', path: pathOf({ key, from }), value })
      continue
    }
    const was = before[key]
    if (was === value) continue
    if (isTree(was) && isTree(value)) compare(was, value, { key, from }, patches)
    else patches.push({ op: 'replace', path: pathOf({ key, from }), value })
  }
}
