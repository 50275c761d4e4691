/** What a picture of a map shows, and that part of the map: some phases, some personas' views. */
import type { Card, CardId, JourneyMap } from '../model/journeyMap'
import { meets } from '../model/queries'

export interface PictureOptions {
  theme: 'light' | 'dark'
  background: 'white' | 'clear' | 'dark'
  title: boolean
  legend: boolean
  curve: boolean
  /** Ids; all phases where empty. */
  phases: readonly string[]
  /** Ids of personas; everyone's view where empty. */
  shown: readonly string[]
}

/** Everything, on white. */
export const WHOLE: PictureOptions = {
  theme: 'light',
  background: 'white',
  title: true,
  legend: true,
  curve: true,
  phases: [],
  shown: [],
}

/** A white ground wears the light theme and a dark one the dark, so that words can always be read. */
export function pictureTheme({ theme, background }: Pick<PictureOptions, 'theme' | 'background'>): 'light' | 'dark' {
  return background === 'clear' ? theme : background === 'dark' ? 'dark' : 'light'
}

function only<T>(records: Record<string, T>, wanted: (record: T, id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(records).filter(([id, record]) => wanted(record, id)))
}

export function pictured(map: JourneyMap, options: Pick<PictureOptions, 'phases' | 'shown' | 'curve'>): JourneyMap {
  const chosen = options.phases.filter((id) => map.phases[id])
  const people = options.shown.filter((id) => map.personas[id])
  const lanes = options.curve ? map.lanes : only(map.lanes, (lane) => lane.kind !== 'emotion-curve')
  if (chosen.length === 0 && people.length === 0) return { ...map, lanes }
  const phases = chosen.length > 0 ? only(map.phases, (_, id) => chosen.includes(id)) : map.phases
  const steps = only(map.steps, (step) => phases[step.phase] !== undefined)
  const seen = (card: Card) => people.length === 0 || people.some((persona) => meets(card, persona))
  const cards: Record<CardId, Card> = only(map.cards, (card) => steps[card.step] !== undefined && seen(card))
  const personas = people.length > 0 ? only(map.personas, (_, id) => people.includes(id)) : map.personas
  const links = only(
    map.links,
    ({ from, to, persona }) =>
      cards[from] !== undefined && cards[to] !== undefined && (persona === null || personas[persona] !== undefined),
  )
  return { ...map, lanes, phases, steps, cards, personas, links }
}
