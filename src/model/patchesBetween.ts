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
  compare(before as unknown as Tree, after as unknown as Tree, [], patches)
  return patches.filter((patch) => !ASIDE.has(String(patch.path[0])))
}

function compare(before: Tree, after: Tree, path: string[], patches: Patch[]) {
  for (const key of Object.keys(before))
    if (!Object.hasOwn(after, key)) patches.push({ op: 'remove', path: [...path, key] })
  for (const [key, value] of Object.entries(after)) {
    const at = [...path, key]
    if (!Object.hasOwn(before, key)) patches.push({ op: 'add', path: at, value })
    else {
      const was = before[key]
      if (was === value) continue
      if (isTree(was) && isTree(value)) compare(was, value, at, patches)
      else patches.push({ op: 'replace', path: at, value })
    }
  }
}
