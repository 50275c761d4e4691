/** A change that a person can make, as a plan: what it would do to the map now, or nothing where it does not apply. */
import type { Draft } from 'immer'
import type { MessageKey } from '../i18n/words'
import type { CardId, Id, JourneyMap, LaneId, PersonaId, StepId } from '../model/journeyMap'
import type { Places } from '../model/places'

/** Where the keyboard stands: a cell, a card in a cell, or a header (the id of a phase, step or lane). */
export type Focus = { step: StepId; lane: LaneId; card?: CardId } | { header: Id }

/** What a command may look at. Ids and times are handed in, so that a plan can be replayed. */
export interface Snapshot {
  map: JourneyMap
  places: Places
  /** Chosen cards and links. */
  selection: readonly Id[]
  focus: Focus | null
  /** The personas that are looked at; all where empty. */
  shown: readonly PersonaId[]
  newId: () => Id
}

export interface Plan {
  change(map: Draft<JourneyMap>): void
  /** What is chosen afterwards; unchanged where absent (ids that are gone are dropped). */
  select?: readonly Id[]
  focus?: Focus
  /** Steps with the same key within half a second are one step of the history. */
  merge?: string
  /** What the live region says beyond the label; where nobody pointed at all that it took along, it is shown too. */
  said?: { key: MessageKey; params?: Record<string, string | number>; shown?: true }
}

export type CommandGroup = 'card' | 'attach' | 'phase' | 'step' | 'lane' | 'link' | 'persona' | 'map'

export interface Command<A = void> {
  /** `noun.verb` */
  id: string
  label: MessageKey
  group: CommandGroup
  icon?: string
  /** tinykeys notation; the first is shown. Only commands that need no arguments have keys. */
  keys?: readonly string[]
  /** True where `plan` works from selection and focus alone, so that menus, keys and palette can offer it. */
  bare: A extends void ? true : false
  plan(now: Snapshot, args: A): Plan | null
}

export type BareCommand = Command<void>

/** Any command of the registry, whatever its arguments. */
export type AnyCommand = Omit<Command<never>, 'bare'> & { bare: boolean }
