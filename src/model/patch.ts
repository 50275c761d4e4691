/** Patches: how a change is written down, sent and undone. Applying them never fails half-way. */
import type { JourneyMap } from './journeyMap'

/** The shape that immer writes; a map has records only, so a path is record keys. */
export interface Patch {
  op: 'add' | 'replace' | 'remove'
  path: (string | number)[]
  value?: unknown
}

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

export interface Applied {
  map: JourneyMap
  /** Patches that met nothing to change: another tab had removed the record meanwhile. */
  skipped: readonly Patch[]
}

/**
 * The map with the patches applied in order, sharing all that they do not touch. What they touch is copied once
 * for all of them: a record of ten thousand cards is not copied for each card that a patch moves.
 */
export function applyPatches(map: JourneyMap, patches: readonly Patch[]): Applied {
  const top: Tree = { map }
  const made = new WeakSet<object>([top])
  const skipped = patches.filter((patch) => !written(top, ['map', ...patch.path.map(String)], patch, made))
  return { map: top.map as JourneyMap, skipped }
}

/** Writes one patch below `top`, copying on the way what was not made for this change; false where it meets nothing. */
function written(top: Tree, path: readonly string[], patch: Patch, made: WeakSet<object>): boolean {
  const last = path.at(-1) ?? ''
  let found: unknown = top
  for (const key of path.slice(0, -1)) found = isTree(found) && Object.hasOwn(found, key) ? found[key] : undefined
  if (path.length < 2 || !isTree(found) || last === '__proto__') return false
  if (patch.op === 'remove' && !Object.hasOwn(found, last)) return false
  let tree = top
  for (const key of path.slice(0, -1)) tree = own(tree, key, made)
  if (patch.op === 'remove') delete tree[last]
  else tree[last] = patch.value
  return true
}

/** The child of a tree as one that may be written into. */
function own(tree: Tree, key: string, made: WeakSet<object>): Tree {
  const child = tree[key] as Tree
  if (made.has(child)) return child
  const copy = { ...child }
  made.add(copy)
  tree[key] = copy
  return copy
}

/** The ids of the records of one collection that the patches touch; null where the whole collection was replaced. */
export function touchedIn(patches: readonly Patch[], collection: keyof JourneyMap): Set<string> | null {
  const ids = new Set<string>()
  for (const { path } of patches) {
    if (path[0] !== collection) continue
    if (path.length === 1) return null
    ids.add(String(path[1]))
  }
  return ids
}
