/** Blank records with every field filled, so that nothing has to guess a default elsewhere. */
import {
  type Card,
  type Economics,
  type Id,
  type Instant,
  type JourneyMap,
  type Lane,
  MAP_VERSION,
  type Persona,
  type Phase,
  type Settings,
  type Step,
} from './journeyMap'

/** Without a phase or a lane: whoever makes one for a person fills it. */
export function emptyMap(id: Id, at: Instant): JourneyMap {
  return {
    format: 'periplo',
    version: MAP_VERSION,
    id,
    title: '',
    scenario: '',
    promise: '',
    state: 'as-is',
    created: at,
    changed: at,
    personas: {},
    phases: {},
    steps: {},
    lanes: {},
    cards: {},
    links: {},
    settings: usualSettings(),
    assessments: {},
  }
}

/** What the readings go by where a map says nothing else. */
export function usualSettings(): Settings {
  return { currency: 'EUR', discount: 0.1, counterpart: null, weights: {}, moments: {}, waved: {} }
}

/** Nothing is known of what this persona's customers are worth. */
export const UNKNOWN_ECONOMICS: Economics = {
  sales: null,
  years: null,
  margin: null,
  retention: null,
  customers: null,
}

export function newPhase(fields: Pick<Phase, 'id' | 'order'> & Partial<Phase>): Phase {
  return { title: '', goal: '', hue: 1, ...fields }
}

export function newStep(fields: Pick<Step, 'id' | 'order' | 'phase'> & Partial<Step>): Step {
  return { title: '', ...fields }
}

export function newLane(fields: Pick<Lane, 'id' | 'order' | 'kind'> & Partial<Lane>): Lane {
  return {
    title: '',
    icon: '',
    medium: null,
    area: '',
    hidden: false,
    height: null,
    ...fields,
  }
}

export function newCard(fields: Pick<Card, 'id' | 'order' | 'step' | 'lane'> & Partial<Card>): Card {
  return { title: '', text: '', personas: {}, attachments: {}, ...fields }
}

export function newPersona(fields: Pick<Persona, 'id' | 'order'> & Partial<Persona>): Persona {
  return {
    name: '',
    role: '',
    goals: '',
    needs: '',
    quote: '',
    hue: 1,
    economics: UNKNOWN_ECONOMICS,
    ...fields,
  }
}
