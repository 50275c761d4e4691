/** What a journey map is: plain records keyed by id, so that patches stay small and a team's engine can carry them. */

export type Id = string
export type PersonaId = Id
export type PhaseId = Id
export type StepId = Id
export type LaneId = Id
export type CardId = Id
export type LinkId = Id
export type AttachmentId = Id

/** A fractional key: records sort by it, ties broken by id. */
export type Order = string
/** ISO 8601, UTC. */
export type Instant = string
export type Medium = 'online' | 'offline'
export type MapState = 'as-is' | 'to-be'

/** The version that this build writes; `migrations.ts` leads older files up to it. */
export const MAP_VERSION = 2

export interface JourneyMap {
  format: 'periplo'
  version: number
  id: Id
  title: string
  scenario: string
  /** What the brand promises, in one sentence. */
  promise: string
  state: MapState
  created: Instant
  changed: Instant
  personas: Record<PersonaId, Persona>
  phases: Record<PhaseId, Phase>
  steps: Record<StepId, Step>
  lanes: Record<LaneId, Lane>
  cards: Record<CardId, Card>
  links: Record<LinkId, Link>
  settings: Settings
  assessments: Record<Id, Assessment>
}

/** What the readings of this map go by. Each record holds only what differs from the usual. */
export interface Settings {
  /** ISO 4217: the unit of every amount of money on the map. */
  currency: string
  /** What a year takes off the worth of money, 0 to 1. */
  discount: number
  /** The other state of this journey, as-is or to-be, where it is a map of its own. */
  counterpart: Id | null
  /** How strongly each factor of the ranking of pains counts; 1 where absent. */
  weights: Record<string, number>
  /** Own definitions of the moments of truth, by moment. */
  moments: Record<string, string>
  /** Hints of the method that were waved off. */
  waved: Record<string, true>
}

export type MaturityAnswer = 'yes' | 'partly' | 'no'

/** CX maturity as it was judged on a day. */
export interface Assessment {
  id: Id
  /** ISO date (yyyy-mm-dd), or empty. */
  date: string
  who: string
  /** By question; a question without an answer is absent. */
  answers: Record<string, MaturityAnswer>
}

export interface Persona {
  id: PersonaId
  order: Order
  name: string
  role: string
  goals: string
  needs: string
  quote: string
  /** 1 to 6: colour, dash and marker shape together. */
  hue: number
  /** The name of a stored photograph; absent where there is none. */
  picture?: string
  economics: Economics
}

/** What a customer of this persona is worth. `null` is "not known". */
export interface Economics {
  /** Sales to one customer a year, in the map's currency. */
  sales: number | null
  years: number | null
  /** Margin of one customer a year, same unit as `sales`. */
  margin: number | null
  /** Share of customers kept from one year to the next, 0 to 1. */
  retention: number | null
  customers: number | null
}

export interface Phase {
  id: PhaseId
  order: Order
  title: string
  goal: string
  /** 1 to 8: the colour of its scale bar. */
  hue: number
}

/** A column. A phase has at least one; an unnamed only step is not shown. */
export interface Step {
  id: StepId
  order: Order
  phase: PhaseId
  title: string
}

export interface Lane {
  id: LaneId
  order: Order
  /** An id of the lane registry: 'channel', 'thoughts', 'emotion-curve'… */
  kind: string
  title: string
  icon: string
  /** Channels only; null on every other lane. */
  medium: Medium | null
  /** The area of the organisation that owns a channel. */
  area: string
  hidden: boolean
  /** Computed lanes: a height of its own in map pixels; null is the usual one of its kind. */
  height: number | null
}

/** On a channel lane a card is a touchpoint, on a text lane a note. */
export interface Card {
  id: CardId
  order: Order
  step: StepId
  lane: LaneId
  title: string
  text: string
  /** Who meets it; none means everyone. */
  personas: Record<PersonaId, true>
  attachments: Record<AttachmentId, Attachment>
}

export type FieldValue = string | number | boolean | null

/** Something that hangs on a card; its kind in the attachments registry knows the own fields. */
export interface Attachment {
  type: string
  order: Order
  /** Whom it speaks of; absent means everyone. */
  persona?: PersonaId
  [field: string]: FieldValue | undefined
}

/** The way a customer takes from one card to another. */
export interface Link {
  id: LinkId
  from: CardId
  to: CardId
  persona: PersonaId | null
  label: string
}

/** How many colours there are to tell phases and personas apart. */
export const PHASE_HUES = 8
export const PERSONA_HUES = 6

export const COLLECTIONS = ['personas', 'phases', 'steps', 'lanes', 'cards', 'links'] as const
export type Collection = (typeof COLLECTIONS)[number]
