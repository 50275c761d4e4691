/** The shape of a reading: a pure formula over a map, whose answer can be handed to a worker and back. */
import type { MessageKey, Params, Translate } from '../i18n/words'
import type { CardId, JourneyMap, PersonaId } from '../model/journeyMap'

/** A sentence to be said in the person's language. */
export interface Words {
  key: MessageKey
  params?: Params
}

/** What a reading did not count, and why. */
export interface LeftOut {
  /** A sentence with `{count}`. */
  why: MessageKey
  count: number
  cards: readonly CardId[]
}

export interface Reading {
  /** How many values the figures rest on. */
  n: number
  /** Why there is no figure; null where there is one. */
  empty: MessageKey | null
  leftOut: readonly LeftOut[]
  /** The cards that the figures speak of. */
  cards: readonly CardId[]
}

export interface Look {
  /** Whose view is asked for; all where empty. */
  personas?: readonly PersonaId[]
  /** Leaves out cards that say of themselves that they are assumed. */
  withoutAssumed?: boolean
  /** The other state of the journey, for comparing. */
  counterpart?: JourneyMap
}

export interface Insight<R extends Reading = Reading> {
  id: string
  label: MessageKey
  hint: MessageKey
  /** The formula in words, with its source. */
  formula: MessageKey
  /** What `n` counts, as a sentence with `{count}`, where it is not values. */
  counted?: MessageKey
  compute(map: JourneyMap, look?: Look): R
  /** The figure in a sentence or two. */
  summary(reading: R, map: JourneyMap, t: Translate): string
}

/** One line of what was left out; nothing where it is nobody. */
export function leftOut(why: MessageKey, cards: readonly CardId[]): LeftOut[] {
  return cards.length === 0 ? [] : [{ why, count: cards.length, cards }]
}
