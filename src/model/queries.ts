/** Questions that many rooms ask of a map, each answered once per map record (remembered by identity). */
import type {
  Attachment,
  AttachmentId,
  Card,
  CardId,
  Id,
  JourneyMap,
  Lane,
  Link,
  Medium,
  Persona,
  Phase,
  Step,
  StepId,
} from './journeyMap'
import { byOrder, sorted } from './order'

/** Remembers the answer for as long as the first argument lives. */
function remembered<K extends object, R>(compute: (key: K) => R): (key: K) => R {
  const answers = new WeakMap<K, R>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = compute(key)
    answers.set(key, answer)
    return answer
  }
}

export const phasesOf: (phases: JourneyMap['phases']) => readonly Phase[] = remembered((phases) => sorted(phases))
export const personasOf: (personas: JourneyMap['personas']) => readonly Persona[] = remembered((personas) =>
  sorted(personas),
)

const stepsByPhase = remembered((steps: JourneyMap['steps']) => {
  const groups = new Map<Id, Step[]>()
  for (const step of sorted(steps)) {
    const group = groups.get(step.phase)
    if (group) group.push(step)
    else groups.set(step.phase, [step])
  }
  return groups
})

/** The steps of one phase, in order. */
export function stepsOf(map: Pick<JourneyMap, 'steps'>, phase: Id): readonly Step[] {
  return stepsByPhase(map.steps).get(phase) ?? []
}

const columnCache = new WeakMap<object, { phases: object; columns: readonly Step[]; index: Map<StepId, number> }>()

function columns(map: Pick<JourneyMap, 'phases' | 'steps'>) {
  const known = columnCache.get(map.steps)
  if (known && known.phases === map.phases) return known
  const list = phasesOf(map.phases).flatMap((phase) => stepsOf(map, phase.id))
  const made = {
    phases: map.phases,
    columns: list,
    index: new Map(list.map((step, i) => [step.id, i])),
  }
  columnCache.set(map.steps, made)
  return made
}

/** Every step from left to right, across the phases. */
export function columnsOf(map: Pick<JourneyMap, 'phases' | 'steps'>): readonly Step[] {
  return columns(map).columns
}

/** The place of a step from left to right, or -1. */
export function columnIndex(map: Pick<JourneyMap, 'phases' | 'steps'>, step: StepId): number {
  return columns(map).index.get(step) ?? -1
}

const linksByCard = remembered((links: JourneyMap['links']) => {
  const ends = new Map<CardId, Link[]>()
  for (const link of Object.values(links)) {
    for (const end of [link.from, link.to]) {
      const known = ends.get(end)
      if (known) known.push(link)
      else ends.set(end, [link])
    }
  }
  return ends
})

/** The links that start or end at a card. */
export function linksOf(map: Pick<JourneyMap, 'links'>, card: CardId): readonly Link[] {
  return linksByCard(map.links).get(card) ?? []
}

export type LaneSection = 'above' | 'online' | 'offline' | 'below'
const SECTIONS: readonly LaneSection[] = ['above', 'online', 'offline', 'below']

export interface Row {
  lane: Lane
  section: LaneSection
}

/**
 * Lanes from top to bottom: what stands before the first channel, online, offline, the rest.
 * The grouping is by section first, so a channel moved to the other medium joins its group.
 */
export const rowsOf: (lanes: JourneyMap['lanes']) => readonly Row[] = remembered((lanes) => {
  const list = sorted(lanes)
  const firstChannel = list.findIndex((lane) => lane.medium !== null)
  const rows = list.map(
    (lane, i): Row => ({
      lane,
      section: lane.medium ?? (i < firstChannel ? 'above' : 'below'),
    }),
  )
  return SECTIONS.flatMap((section) => rows.filter((row) => row.section === section))
})

export function channelsOf(map: Pick<JourneyMap, 'lanes'>, medium?: Medium): Lane[] {
  return rowsOf(map.lanes)
    .map((row) => row.lane)
    .filter((lane) => (medium ? lane.medium === medium : lane.medium !== null))
}

export type AttachmentEntry = Attachment & { id: AttachmentId }

const entriesOf = remembered((attachments: Card['attachments']): readonly AttachmentEntry[] => {
  const entries: AttachmentEntry[] = []
  for (const id in attachments) entries.push({ ...(attachments[id] as Attachment), id })
  return entries.length > 1 ? entries.sort(byOrder) : entries
})

/** What hangs on a card, in order; of one type if named. */
export function attachmentsOf(card: Card, type?: string): readonly AttachmentEntry[] {
  const entries = entriesOf(card.attachments)
  return type === undefined ? entries : entries.filter((entry) => entry.type === type)
}

/** What the name of a stored picture, the hash of its bytes, may look like. */
export function isPictureName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,128}$/.test(value)
}

const NO_PICTURES: readonly string[] = []

/** The pictures of a card, by name; none while none is chosen. */
export function picturesOf({ attachments }: Card): readonly string[] {
  let found = NO_PICTURES
  for (const id in attachments) {
    const { type, hash } = attachments[id] as Attachment
    if (type === 'picture' && typeof hash === 'string' && hash !== '') found = [...found, hash]
  }
  return found
}

/** Whether a persona meets this card: it is marked for them, or for nobody in particular. */
export function meets(card: Card, persona: Id): boolean {
  if (card.personas[persona]) return true
  for (const _ in card.personas) return false
  return true
}
