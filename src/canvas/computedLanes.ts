/** What computed lanes show, counted anew a moment after something that they read has changed; typing a title is not. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../editor/editor'
import { laneKind } from '../lanes/index'
import type { Computed } from '../lanes/laneKind'
import type { LaneId } from '../model/journeyMap'
import { languageStore } from '../i18n/languageStore'
import type { Arrangement } from './arrangement'

export interface ComputedLanes {
  store: StoreApi<ReadonlyMap<LaneId, Computed>>
  dispose(): void
}

/** Long enough for a burst of keys, short enough to be seen as following. */
const AFTER = 80

export function createComputedLanes(editor: Editor, arrangement: Arrangement): ComputedLanes {
  const inputs = () => {
    const { map, shown } = editor.store.getState()
    const { felt, layout, places } = arrangement.store.getState()
    return [
      languageStore.getState().speech,
      felt,
      places,
      layout.pinned,
      map.phases,
      map.steps,
      map.personas,
      map.lanes,
      map.promise,
      shown,
    ]
  }
  const compute = (): ReadonlyMap<LaneId, Computed> => {
    const { speech } = languageStore.getState()
    if (!speech) return new Map()
    const { map, shown } = editor.store.getState()
    const input = {
      map,
      personas: shown,
      t: speech.t,
      number: (n: number, digits?: number) => speech.number(n, digits),
    }
    const { pinned } = arrangement.store.getState().layout
    const lanes = pinned.flatMap(({ lane }): [LaneId, Computed][] => {
      const kind = laneKind(map.lanes[lane]?.kind ?? '')
      return kind.compute ? [[lane, kind.compute(input)]] : []
    })
    return new Map(lanes)
  }
  let last = inputs()
  const store = createStore<ReadonlyMap<LaneId, Computed>>()(compute)
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const now = inputs()
    if (now.every((input, i) => input === last[i])) return
    last = now
    clearTimeout(timer)
    timer = setTimeout(() => store.setState(compute(), true), AFTER)
  }
  const stops = [editor.store.subscribe(look), arrangement.store.subscribe(look), languageStore.subscribe(look)]
  return {
    store,
    dispose() {
      clearTimeout(timer)
      stops.forEach((stop) => stop())
    },
  }
}
