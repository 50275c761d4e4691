/** Two maps of one journey that were not copied from each other: what bears the same title in the same place gets the same id. */
import type { Id, JourneyMap } from '../model/journeyMap'

type Titled = { id: Id; title: string }

/** Ids of `ours` by the ids of `theirs`, for records with the same words in the same place. */
function paired<T extends Titled>(
  ours: Record<Id, T>,
  theirs: Record<Id, T>,
  placeOfOurs: (record: T) => string,
  placeOfTheirs: (record: T) => string,
): Map<Id, Id> {
  const said = (title: string) => title.trim().toLocaleLowerCase()
  const free = new Map<string, Id[]>()
  for (const record of Object.values(ours)) {
    const key = `${placeOfOurs(record)}\n${said(record.title)}`
    free.set(key, [...(free.get(key) ?? []), record.id])
  }
  const pairs = new Map<Id, Id>()
  for (const record of Object.values(theirs)) {
    const match = free.get(`${placeOfTheirs(record)}\n${said(record.title)}`)?.shift()
    if (match !== undefined) pairs.set(record.id, match)
  }
  return pairs
}

const shareIds = (a: object, b: object) => Object.keys(a).some((id) => Object.hasOwn(b, id))

function renamed<T extends { id: Id }>(records: Record<Id, T>, ids: ReadonlyMap<Id, Id>, change: (record: T) => T) {
  return Object.fromEntries(
    Object.values(records).map((record) => {
      const id = ids.get(record.id) ?? record.id
      return [id, { ...change(record), id }]
    }),
  )
}

/** `theirs` with the ids of `ours` where the titles agree; as it is where the two share ids already. */
export function aligned(ours: JourneyMap, theirs: JourneyMap): JourneyMap {
  if (shareIds(ours.phases, theirs.phases) || shareIds(ours.cards, theirs.cards)) return theirs
  const top = () => ''
  const phases = paired(ours.phases, theirs.phases, top, top)
  const phaseOf = (id: Id) => phases.get(id) ?? id
  const steps = paired(
    ours.steps,
    theirs.steps,
    ({ phase }) => phase,
    ({ phase }) => phaseOf(phase),
  )
  const lanes = paired(ours.lanes, theirs.lanes, top, top)
  const stepOf = (id: Id) => steps.get(id) ?? id
  const laneOf = (id: Id) => lanes.get(id) ?? id
  const cards = paired(
    ours.cards,
    theirs.cards,
    ({ step, lane }) => `${step} ${lane}`,
    ({ step, lane }) => `${stepOf(step)} ${laneOf(lane)}`,
  )
  const named = (records: JourneyMap['personas']) =>
    Object.fromEntries(Object.values(records).map(({ id, name }) => [id, { id, title: name }]))
  const personas = paired(named(ours.personas), named(theirs.personas), top, top)
  const cardOf = (id: Id) => cards.get(id) ?? id
  return {
    ...theirs,
    phases: renamed(theirs.phases, phases, (phase) => phase),
    steps: renamed(theirs.steps, steps, (step) => ({ ...step, phase: phaseOf(step.phase) })),
    lanes: renamed(theirs.lanes, lanes, (lane) => lane),
    personas: renamed(theirs.personas, personas, (persona) => persona),
    cards: renamed(theirs.cards, cards, (card) => ({
      ...card,
      step: stepOf(card.step),
      lane: laneOf(card.lane),
      personas: Object.fromEntries(Object.keys(card.personas).map((id) => [personas.get(id) ?? id, true as const])),
      attachments: Object.fromEntries(
        Object.entries(card.attachments).map(([id, { persona, ...rest }]) => [
          id,
          persona === undefined ? rest : { ...rest, persona: personas.get(persona) ?? persona },
        ]),
      ) as typeof card.attachments,
    })),
    links: renamed(theirs.links, new Map(), (link) => ({ ...link, from: cardOf(link.from), to: cardOf(link.to) })),
  }
}
