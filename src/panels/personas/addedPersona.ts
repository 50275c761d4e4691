/** Puts a new persona on the map and says which it is. */
import { addPersona } from '../../commands/addPersona'
import type { Editor } from '../../editor/editor'
import type { PersonaId } from '../../model/journeyMap'

/** Null where the map is read-only. */
export function addedPersona(editor: Editor): PersonaId | null {
  const before = editor.store.getState().map.personas
  editor.run(addPersona, {})
  return Object.keys(editor.store.getState().map.personas).find((id) => !before[id]) ?? null
}
