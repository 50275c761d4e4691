/** Every card with where it stands, from left to right and from top to bottom: worked out once per map, looked at by all readings. */
import { isAssumed, valenceOf } from '../attachments/feeling'
import type { Card, JourneyMap, Lane, Medium, PersonaId, PhaseId } from '../model/journeyMap'
import { byOrder } from '../model/order'
import { columnIndex, meets, rowsOf } from '../model/queries'
import type { Look } from './insight'

export interface Standing {
  card: Card
  lane: Lane
  /** null on lanes that are no channels. */
  medium: Medium | null
  phase: PhaseId
  /** From the left, across the phases. */
  column: number
  row: number
}

/** A card on a channel. */
export type Touchpoint = Standing & { medium: Medium }

interface Known {
  lanes: object
  steps: object
  phases: object
  all: readonly Standing[]
}
const known = new WeakMap<JourneyMap['cards'], Known>()

function everyStanding(map: JourneyMap): readonly Standing[] {
  const remembered = known.get(map.cards)
  if (
    remembered &&
    remembered.lanes === map.lanes &&
    remembered.steps === map.steps &&
    remembered.phases === map.phases
  )
    return remembered.all
  const rows = new Map(rowsOf(map.lanes).map(({ lane }, i) => [lane.id, i]))
  const all: Standing[] = []
  for (const card of Object.values(map.cards)) {
    const lane = map.lanes[card.lane]
    const phase = map.steps[card.step]?.phase
    if (!lane || phase === undefined) continue
    const column = columnIndex(map, card.step)
    all.push({ card, lane, medium: lane.medium, phase, column, row: rows.get(lane.id) ?? 0 })
  }
  all.sort((a, b) => a.column - b.column || a.row - b.row || byOrder(a.card, b.card))
  known.set(map.cards, { lanes: map.lanes, steps: map.steps, phases: map.phases, all })
  return all
}

function isLookedAt(card: Card, { personas = [], withoutAssumed = false }: Look): boolean {
  if (withoutAssumed && isAssumed(card)) return false
  return personas.length === 0 || personas.some((persona) => meets(card, persona))
}

/** The cards that are looked at, on channels and on other lanes. */
export function standingsOf(map: JourneyMap, look: Look = {}): readonly Standing[] {
  const all = everyStanding(map)
  if (!look.withoutAssumed && (look.personas ?? []).length === 0) return all
  return all.filter((standing) => isLookedAt(standing.card, look))
}

/** The touchpoints that are looked at. */
export function touchpointsOf(map: JourneyMap, look: Look = {}): readonly Touchpoint[] {
  return standingsOf(map, look).filter((standing): standing is Touchpoint => standing.medium !== null)
}

/** The valence of a card in the eyes of the personas: the mean over those who have one; null where nothing is known. */
export function valenceFor(card: Card, personas: readonly PersonaId[] = []): number | null {
  if (personas.length === 0) return valenceOf(card, null)
  let sum = 0
  let n = 0
  for (const persona of personas) {
    const valence = valenceOf(card, persona)
    if (valence === null) continue
    sum += valence
    n++
  }
  return n > 0 ? sum / n : null
}

/** Whether something that is said of one persona, or of everyone, is looked at. */
export function concerns(persona: PersonaId | undefined, { personas = [] }: Look): boolean {
  return persona === undefined || personas.length === 0 || personas.includes(persona)
}
