/** Every card with where it stands, from left to right and from top to bottom: worked out once per map, looked at by all readings. */
import { valenceAmong } from '../attachments/feeling'
import { type Hung, hungOn } from '../attachments/hanging'
import type { Card, JourneyMap, Lane, Medium, PersonaId, PhaseId } from '../model/journeyMap'
import { byOrder } from '../model/order'
import { columnIndex, meets, rowsOf } from '../model/queries'
import type { Look } from './insight'

export interface Standing {
  card: Card
  hung: Hung
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
  steps: object
  phases: object
  cards: object
  all: readonly Standing[]
  touchpoints: readonly Touchpoint[]
}
/** By the record of lanes, which outlives that of cards: a change of one card takes up what was known of the others. */
const known = new WeakMap<JourneyMap['lanes'], Known>()

function everyStanding(map: JourneyMap): Known {
  const { lanes, steps, phases, cards } = map
  const remembered = known.get(lanes)
  const sameGrid = remembered?.steps === steps && remembered.phases === phases
  if (sameGrid && remembered.cards === cards) return remembered
  const all = (sameGrid ? refreshed(remembered.all, cards) : null) ?? placed(map)
  const touchpoints = all.filter((standing): standing is Touchpoint => standing.medium !== null)
  const made = { steps, phases, cards, all, touchpoints }
  known.set(lanes, made)
  return made
}

/** The standings with the cards as they are now; null where one came, went or stands elsewhere. */
function refreshed(all: readonly Standing[], cards: JourneyMap['cards']): Standing[] | null {
  let count = 0
  for (const _ in cards) count++
  if (count !== all.length) return null
  const next: Standing[] = []
  for (const standing of all) {
    const was = standing.card
    const is = cards[was.id]
    if (is === was) next.push(standing)
    else if (!is || is.step !== was.step || is.lane !== was.lane || is.order !== was.order) return null
    else next.push({ ...standing, card: is, hung: hungOn(is) })
  }
  return next
}

function placed(map: JourneyMap): Standing[] {
  const rows = new Map(rowsOf(map.lanes).map(({ lane }, i) => [lane.id, i]))
  const all: Standing[] = []
  for (const card of Object.values(map.cards)) {
    const lane = map.lanes[card.lane]
    const phase = map.steps[card.step]?.phase
    if (!lane || phase === undefined) continue
    const column = columnIndex(map, card.step)
    const row = rows.get(lane.id) ?? 0
    all.push({ card, hung: hungOn(card), lane, medium: lane.medium, phase, column, row })
  }
  return all.sort((a, b) => a.column - b.column || a.row - b.row || byOrder(a.card, b.card))
}

function isLookedAt({ card, hung }: Standing, { personas = [], withoutAssumed = false }: Look): boolean {
  if (withoutAssumed && hung.evidence[0]?.level === 'assumed') return false
  return personas.length === 0 || personas.some((persona) => meets(card, persona))
}

const isNarrow = ({ personas = [], withoutAssumed = false }: Look) => withoutAssumed || personas.length > 0

/** The cards that are looked at, on channels and on other lanes. */
export function standingsOf(map: JourneyMap, look: Look = {}): readonly Standing[] {
  const { all } = everyStanding(map)
  return isNarrow(look) ? all.filter((standing) => isLookedAt(standing, look)) : all
}

/** The touchpoints that are looked at. */
export function touchpointsOf(map: JourneyMap, look: Look = {}): readonly Touchpoint[] {
  const { touchpoints } = everyStanding(map)
  return isNarrow(look) ? touchpoints.filter((standing) => isLookedAt(standing, look)) : touchpoints
}

/** The valence of a card in the eyes of the personas: the mean over those who have one; null where nothing is known. */
export function valenceFor({ card, hung }: Standing, personas: readonly PersonaId[] = []): number | null {
  const { emotion } = hung
  if (emotion.length === 0) return null
  if (personas.length === 0) return valenceAmong(emotion, card, null)
  let sum = 0
  let n = 0
  for (const persona of personas) {
    const valence = valenceAmong(emotion, card, persona)
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
