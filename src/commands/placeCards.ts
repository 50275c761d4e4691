/** Moving cards into cells, with the keys that this takes; shared by dragging and by the keyboard. */
import type { Draft } from 'immer'
import type { CardId, JourneyMap, LaneId, StepId } from '../model/journeyMap'
import { keysInOrder, type Ordered } from '../model/order'
import { cardsAt } from '../model/places'
import { within } from '../model/within'
import type { Focus, Snapshot } from './command'
import { rekey } from './reordered'

export interface Shift {
  /** In the order in which they are to stand. */
  cards: readonly CardId[]
  step: StepId
  lane: LaneId
  /** Where the first of them stands, counting the cards of the cell that do not move. */
  index: number
}

export interface Placing {
  change(map: Draft<JourneyMap>): void
  /** Where the keyboard goes, if its card is one of them. */
  focus: Focus | undefined
}

/** The change that makes all the shifts at once; null where every card stands there already. */
export function placeCards(now: Snapshot, shifts: readonly Shift[]): Placing | null {
  const moving = new Set(shifts.flatMap((shift) => shift.cards))
  const cells = new Map<string, Shift[]>()
  for (const shift of shifts) {
    const cell = `${shift.step} ${shift.lane}`
    cells.set(cell, [...(cells.get(cell) ?? []), shift])
  }
  const keys: Ordered[] = []
  for (const into of cells.values()) keys.push(...(newKeys(now, into, moving) ?? []))
  if (keys.length === 0) return null
  const { focus } = now
  const standing = focus && 'card' in focus ? shifts.find(({ cards }) => cards.includes(focus.card ?? '')) : undefined
  return {
    change(map) {
      for (const { cards, step, lane } of shifts) {
        for (const id of cards) Object.assign(map.cards[id] ?? {}, { step, lane })
      }
      rekey(map.cards, keys)
    },
    focus: focus && standing ? { ...focus, step: standing.step, lane: standing.lane } : undefined,
  }
}

/** The new keys of one cell; null where its cards stand as wanted. */
function newKeys({ map, places }: Snapshot, into: readonly Shift[], moving: ReadonlySet<CardId>): Ordered[] | null {
  const cell = into.slice(0, 1).flatMap(({ step, lane }) => cardsAt(places, step, lane))
  const staying = cell.filter((id) => !moving.has(id))
  const wanted = staying.map((id) => ({ id, order: map.cards[id]?.order ?? null }))
  for (const { cards, index } of into.toSorted((a, b) => b.index - a.index)) {
    wanted.splice(within(index, 0, staying.length), 0, ...cards.map((id) => ({ id, order: null })))
  }
  return wanted.length === cell.length && wanted.every(({ id }, i) => id === cell[i]) ? null : keysInOrder(wanted)
}
