/** The other state of the journey, where the map names one that is in the library; read again when the library changes. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { JourneyMap } from '../../model/journeyMap'
import type { OpenMap, Services } from '../services'

export function useCounterpart({ library }: Services, { editor }: OpenMap): JourneyMap | null {
  const [map, setMap] = useState<JourneyMap | null>(null)
  const id = useStore(editor.store, (state) => state.map.settings.counterpart)
  useEffect(() => {
    let gone = false
    const read = async () => {
      const opened = id === null ? null : await library.read(id)
      if (gone) return
      const next = opened?.ok ? opened.value.map : null
      // The library tells of every change in it; the readings begin anew only when this map is another.
      setMap((known) => (known && next && known.id === next.id && known.changed === next.changed ? known : next))
    }
    void read()
    const unwatch = library.watch(() => void read())
    return () => {
      gone = true
      unwatch()
    }
  }, [library, id])
  return map
}
