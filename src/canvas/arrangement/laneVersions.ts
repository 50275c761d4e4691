/** Which lanes feel otherwise after a change, so that only their means are counted anew. */
import type { JourneyMap, LaneId } from '../../model/journeyMap'
import { type Patch, touchedIn } from '../../model/patch'

/** Grows for a lane whenever its mean may have changed. */
export type LaneVersions = ReadonlyMap<LaneId, number>

export function versionsAfter(
  versions: LaneVersions,
  change: { before: JourneyMap; map: JourneyMap; patches: readonly Patch[] },
): LaneVersions {
  const touched = touchedIn(change.patches, 'cards') ?? Object.keys(change.map.cards)
  let next: Map<LaneId, number> | null = null
  for (const id of touched) {
    const was = change.before.cards[id]
    const is = change.map.cards[id]
    if (was?.attachments === is?.attachments && was?.lane === is?.lane && was?.personas === is?.personas) continue
    for (const lane of new Set([was?.lane, is?.lane])) {
      if (lane === undefined) continue
      next ??= new Map(versions)
      next.set(lane, (next.get(lane) ?? 0) + 1)
    }
  }
  return next ?? versions
}
