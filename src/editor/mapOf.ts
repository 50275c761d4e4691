/** The map as it would be written out now. */
import type { JourneyMap } from '../model/journeyMap'
import type { EditorState } from './editor'

export function mapOf({ map, changed }: Pick<EditorState, 'map' | 'changed'>): JourneyMap {
  return map.changed === changed ? map : { ...map, changed }
}
