/** What is chosen and where the keyboard stands, kept in step with the map. */
import type { Focus } from '../commands/command'
import { COLLECTIONS, type Id, type JourneyMap } from '../model/journeyMap'
import type { Where } from './history'

export function exists(map: JourneyMap, id: Id): boolean {
  return COLLECTIONS.some((collection) => Object.hasOwn(map[collection], id))
}

/** The same, less what the map no longer has. */
export function keepLiving(map: JourneyMap, { selection, focus }: Where): Where {
  const living = selection.filter((id) => exists(map, id))
  return { selection: living.length === selection.length ? selection : living, focus: focus && stands(map, focus) }
}

/** A card that is gone leaves the keyboard in its cell; a cell that is gone leaves it nowhere. */
function stands(map: JourneyMap, focus: Focus): Focus | null {
  if ('header' in focus) return exists(map, focus.header) ? focus : null
  const { step, lane, card } = focus
  if (!Object.hasOwn(map.steps, step) || !Object.hasOwn(map.lanes, lane)) return null
  return card === undefined || Object.hasOwn(map.cards, card) ? focus : { step, lane }
}
