/** Puts another state of the map in the place of this one: restoring a revision is a change like any other, and undone like one. */
import type { Draft } from 'immer'
import type { JourneyMap } from '../model/journeyMap'
import type { Patch } from '../model/patch'
import { patchesBetween } from '../model/patchesBetween'
import type { Command } from './command'

/** What makes it this map, whatever its state. */
const OWN = new Set(['id', 'created', 'format', 'version'])

export const replaceMap: Command<{ map: JourneyMap }> = {
  id: 'map.replace',
  label: 'map.replace',
  group: 'map',
  bare: false,
  plan({ map }, { map: wanted }) {
    const patches = patchesBetween(map, wanted).filter((patch) => !OWN.has(String(patch.path[0])))
    if (patches.length === 0) return null
    return {
      change(draft) {
        for (const patch of patches) apply(draft, patch)
      },
    }
  },
}

function apply(draft: Draft<JourneyMap>, { op, path, value }: Patch) {
  let tree = draft as unknown as Record<string, unknown>
  for (const key of path.slice(0, -1)) tree = tree[key] as Record<string, unknown>
  const last = String(path.at(-1))
  if (op === 'remove') delete tree[last]
  else tree[last] = value
}
