/** In the library: maps that were left before all of their changes could be written, with the way to safety. */
import { useStore } from 'zustand'
import { SaveTrouble } from '../bars/SaveState'
import { saveCopyOf } from '../files/saveFile'
import { useServices } from '../services'

export function WaitingMaps() {
  const { waiting, library } = useServices()
  const maps = useStore(waiting, (state) => state.maps)
  return maps.map((map) => (
    <SaveTrouble
      key={map.id}
      keeper={map.keeper}
      of={map.editor.store.getState().map.title}
      onSaveCopy={() => void saveCopyOf(map, library)}
    />
  ))
}
