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

function put(tree: Tree, patch: Patch, depth: number): Tree | null {
  const key = String(patch.path[depth])
  if (key === '__proto__') return null
  if (depth === patch.path.length - 1) {
    if (patch.op === 'remove') {
      if (!Object.hasOwn(tree, key)) return null
      const { [key]: _gone, ...rest } = tree
      return rest
    }
    return { ...tree, [key]: patch.value }
  }
  const child = Object.hasOwn(tree, key) ? tree[key] : undefined
  if (!isTree(child)) return null
  const next = put(child, patch, depth + 1)
  return next && { ...tree, [key]: next }
}

export interface Applied {
  map: JourneyMap
  /** Patches that met nothing to change: another tab had removed the record meanwhile. */
  skipped: readonly Patch[]
}

/** The map with the patches applied in order, sharing all that they do not touch. */
export function applyPatches(map: JourneyMap, patches: readonly Patch[]): Applied {
  let tree = map as unknown as Tree
  const skipped: Patch[] = []
  for (const patch of patches) {
    const next = patch.path.length > 0 ? put(tree, patch, 0) : null
    if (next) tree = next
    else skipped.push(patch)
  }
  return { map: tree as unknown as JourneyMap, skipped }
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
