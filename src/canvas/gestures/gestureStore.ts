/** What the pointer is doing on the cells right now: nothing of it is in the map before it ends. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Rect } from '../../layout/metrics'
import type { CardId, Id, LaneId, StepId } from '../../model/journeyMap'
import type { HeadLanding } from './headLanding'
import type { Point } from '../looking/look'

export interface Landing {
  step: StepId
  lane: LaneId
  index: number
}

export type Gesture =
  | { is: 'idle' }
  /** Cards follow the pointer; `at` is where the first one's corner is, in screen pixels of the cells. */
  | { is: 'cards'; ids: readonly CardId[]; at: Point; landing: Landing | null; copies: boolean }
  /** A rectangle is drawn, in screen pixels of the cells. */
  | { is: 'marquee'; rect: Rect }
  /** The card to which a way leads is to be picked. */
  | { is: 'pick'; from: CardId }
  | { is: 'way'; from: CardId; at: Point; onto: CardId | null }
  /** A header looks for another place. */
  | { is: 'head'; id: Id; landing: HeadLanding }
  | { is: 'pan' }

export type GestureStore = StoreApi<{ gesture: Gesture }>

export const IDLE: Gesture = { is: 'idle' }

export function createGestureStore(): GestureStore {
  return createStore(() => ({ gesture: IDLE }))
}
