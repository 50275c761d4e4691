/** The mean valence of a lane, counted anew only when something was felt, added or moved there. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { valenceOf } from '../../attachments/feeling'
import type { Editor } from '../../editor/editor'
import { inTurns } from '../../idle/inTurns'
import type { Card, JourneyMap, LaneId, PersonaId } from '../../model/journeyMap'
import type { Places } from '../../model/places'
import { meets } from '../../model/queries'
import type { Arrangement } from './arrangement'
import type { LaneVersions } from './laneVersions'

/** What a card feels like to those who are looked at; null where they do not meet it or nothing is known. */
export function feltBy(card: Card, shown: readonly PersonaId[]): number | null {
  const met = shown.filter((persona) => meets(card, persona))
  if (shown.length > 0 && met.length === 0) return null
  const [only] = met
  return valenceOf(card, met.length === 1 && only !== undefined ? only : null)
}

/** −2 to +2, or null where no card of the lane has an emotion. */
export function laneMean(
  { cards }: Pick<JourneyMap, 'cards'>,
  places: Places,
  lane: LaneId,
  shown: readonly PersonaId[],
): number | null {
  let sum = 0
  let count = 0
  for (const ids of places.get(lane)?.values() ?? []) {
    for (const id of ids) {
      const card = cards[id]
      const valence = card ? feltBy(card, shown) : null
      if (valence === null) continue
      sum += valence
      count++
    }
  }
  return count === 0 ? null : sum / count
}

export interface LaneMeans {
  store: StoreApi<ReadonlyMap<LaneId, number | null>>
  dispose(): void
}

interface Asked {
  felt: LaneVersions
  shown: readonly PersonaId[]
  lanes: JourneyMap['lanes']
}

/** The mean of each channel, lane by lane once the page is idle: what is typed or opened is painted first. */
export function createLaneMeans(editor: Editor, arrangement: Arrangement): LaneMeans {
  const store = createStore<ReadonlyMap<LaneId, number | null>>()(() => new Map())
  let asked: Asked | null = null
  let answered: Asked | null = null
  let stop = () => {}
  function* counting(ask: Asked): Generator<void> {
    const means = new Map(store.getState())
    for (const lane in ask.lanes) {
      const same = answered?.shown === ask.shown && answered.felt.get(lane) === ask.felt.get(lane)
      if (!ask.lanes[lane]?.medium || (same && means.has(lane))) continue
      const { map, places } = arrangement.store.getState()
      means.set(lane, laneMean(map, places, lane, ask.shown))
      yield
    }
    answered = ask
    store.setState(means, true)
  }
  const look = () => {
    const { felt, map } = arrangement.store.getState()
    const { shown } = editor.store.getState()
    if (asked?.felt === felt && asked.shown === shown && asked.lanes === map.lanes) return
    asked = { felt, shown, lanes: map.lanes }
    stop()
    stop = inTurns(counting(asked), () => {})
  }
  look()
  const stops = [editor.store.subscribe(look), arrangement.store.subscribe(look)]
  return {
    store,
    dispose() {
      stop()
      stops.forEach((unsubscribe) => unsubscribe())
    },
  }
}
