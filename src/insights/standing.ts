/** Every card with where it stands, from left to right and from top to bottom: worked out once per map, looked at by all readings. */
import { valenceAmong } from '../attachments/feeling'
import { type Hung, hungOn } from '../attachments/hanging'
import type { AttachmentValues } from '../attachments/index'
import type { MessageKey } from '../i18n/words'
import type { Card, JourneyMap, Lane, Medium, PersonaId, PhaseId } from '../model/journeyMap'
import { byOrder } from '../model/order'
import { columnIndex, meets, rowsOf } from '../model/queries'
import { leftOut, type LeftOut, type Look } from './insight'

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
  const rows = new Map(rowsOf(map.lanes).map(({ lane }, i) => [lane.id, { lane, row: i }]))
  // By cell first: few cards share one, so that hardly anything is left to be sorted.
  const cells = new Map<number, Standing[]>()
  for (const id in map.cards) {
    const card = map.cards[id] as Card
    const place = rows.get(card.lane)
    const phase = map.steps[card.step]?.phase
    if (!place || phase === undefined) continue
    const { lane, row } = place
    const column = columnIndex(map, card.step)
    const standing = { card, hung: hungOn(card), lane, medium: lane.medium, phase, column, row }
    const cell = cells.get(column * rows.size + row)
    if (cell) cell.push(standing)
    else cells.set(column * rows.size + row, [standing])
  }
  const inOrder = [...cells.keys()].sort((a, b) => a - b)
  return inOrder.flatMap((key) => (cells.get(key) ?? []).sort((a, b) => byOrder(a.card, b.card)))
}

/** How many cards are read between two chances to do something else. */
const AT_ONCE = 100

/**
 * Reads what hangs on the cards, a few at a time, so that the first reading of a large map finds it read.
 * After a change only the touched cards are read anew, which takes no preparing.
 */
export function* readAhead({ lanes, cards }: JourneyMap): Generator<void> {
  if (known.has(lanes)) return
  let count = 0
  for (const id in cards) {
    hungOn(cards[id] as Card)
    if (++count % AT_ONCE === 0) yield
  }
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

/** The cards on which something of a type hangs that says nothing yet. */
export function unsaidOf(standings: readonly Standing[], type: keyof AttachmentValues, why: MessageKey): LeftOut[] {
  return leftOut(
    why,
    standings.filter(({ hung }) => hung.unsaid.includes(type)).map(({ card }) => card.id),
  )
}

/** Whether something that is said of one persona, or of everyone, is looked at. */
export function concerns(persona: PersonaId | undefined, { personas = [] }: Look): boolean {
  return persona === undefined || personas.length === 0 || personas.includes(persona)
}
