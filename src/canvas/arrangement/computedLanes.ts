/** What computed lanes show, counted anew a moment after something that they read has changed; typing a title is not. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../../editor/editor'
import { readAhead } from '../../insights/standing'
import { laneKind } from '../../lanes/index'
import type { Computed } from '../../lanes/laneKind'
import type { LaneId } from '../../model/journeyMap'
import { languageStore } from '../../i18n/languageStore'
import { inTurns } from '../../idle/inTurns'
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
  function* computing(made: Map<LaneId, Computed>): Generator<void> {
    const { speech } = languageStore.getState()
    if (!speech) return
    const { map, shown } = editor.store.getState()
    const number = (n: number, digits?: number) => speech.number(n, digits)
    const { pinned } = arrangement.store.getState().layout
    yield* readAhead(map)
    for (const { lane } of pinned) {
      const { compute } = laneKind(map.lanes[lane]?.kind ?? '')
      if (compute) made.set(lane, compute({ map, personas: shown, t: speech.t, number }))
      yield
    }
  }
  const store = createStore<ReadonlyMap<LaneId, Computed>>()(() => new Map())
  let stop = () => {}
  const count = () => {
    const made = new Map<LaneId, Computed>()
    stop = inTurns(computing(made), (done) => done && store.setState(made, true))
  }
  let last = inputs()
  count()
  const look = () => {
    const now = inputs()
    if (now.every((input, i) => input === last[i])) return
    last = now
    stop()
    const timer = setTimeout(count, AFTER)
    stop = () => clearTimeout(timer)
  }
  const stops = [editor.store.subscribe(look), arrangement.store.subscribe(look), languageStore.subscribe(look)]
  return {
    store,
    dispose() {
      stop()
      stops.forEach((stop) => stop())
    },
  }
}
