/** A map without its ids and keys, so that two maps that a person cannot tell apart are equal. */
import { ATTACHMENT_KINDS } from '../../src/attachments/index'
import { renamedRefs } from '../../src/formats/attachmentRefs'
import { hangingFields } from '../../src/formats/table/csvColumns'
import { personaNames } from '../../src/formats/table/writeCsv'
import type { Translate } from '../../src/i18n/words'
import type { Attachment, Card, Id, JourneyMap } from '../../src/model/journeyMap'
import { cardsAt, placesOf } from '../../src/model/places'
import { byOrder } from '../../src/model/order'
import { attachmentsOf, columnIndex, personasOf, phasesOf, rowsOf, stepsOf } from '../../src/model/queries'

const rank = (map: JourneyMap, lane: Id) => rowsOf(map.lanes).findIndex((row) => row.lane.id === lane)
const without = <T extends object>({ id: _id, order: _order, ...rest }: T & { id?: unknown; order?: unknown }) => rest

/** Everything but ids, keys and dates. */
export function shapeOf(map: JourneyMap) {
  const personas = personasOf(map.personas).map((persona) => persona.id)
  const who = (id: Id | null | undefined) => (id === null || id === undefined ? null : personas.indexOf(id))
  const numbers = new Map<Id, number>()
  const { title, scenario, promise, state } = map
  const places = placesOf(map)
  const hung = Object.values(map.cards)
    .sort(
      (a, b) =>
        columnIndex(map, a.step) - columnIndex(map, b.step) || rank(map, a.lane) - rank(map, b.lane) || byOrder(a, b),
    )
    .flatMap((card) => attachmentsOf(card).map(({ id }) => id))
  const cell = (card: Card) => {
    numbers.set(card.id, numbers.size)
    return {
      title: card.title,
      text: card.text,
      personas: Object.keys(card.personas)
        .map(who)
        .sort((a, b) => Number(a) - Number(b)),
      attachments: attachmentsOf(card).map(({ persona, ...rest }) => ({
        ...without(rest),
        ...renamedRefs(rest, (name) => hung.indexOf(name)),
        persona: who(persona),
      })),
    }
  }
  const rows = rowsOf(map.lanes)
  const phases = phasesOf(map.phases).map((phase) => ({
    ...without(phase),
    steps: stepsOf(map, phase.id).map((step) => ({
      title: step.title,
      cells: rows.map(({ lane }) => cardsAt(places, step.id, lane.id).map((id) => cell(map.cards[id]!))),
    })),
  }))
  return {
    title,
    scenario,
    promise,
    state,
    personas: personasOf(map.personas).map(without),
    lanes: rows.map(({ lane }) => without(lane)),
    phases,
    settings: map.settings,
    assessments: Object.values(map.assessments).map(without),
    links: Object.values(map.links)
      .map(({ from, to, persona, label }) => JSON.stringify([numbers.get(from), numbers.get(to), who(persona), label]))
      .sort(),
  }
}

/** What a spreadsheet holds: the places, and the cards with what hangs on them, but no links, pictures and ids. */
export function cardsOnly(map: JourneyMap, t: Translate) {
  const places = placesOf(map)
  const rows = rowsOf(map.lanes)
  const names = personaNames(map, t)
  const name = (id: Id | undefined) => names.get(id ?? '') ?? ''
  const hung = (attachment: Attachment) => {
    const kind = ATTACHMENT_KINDS.find(({ type }) => type === attachment.type)!
    const fields = hangingFields(kind).map((field) => [field.name, attachment[field.name] ?? null])
    return { type: kind.type, persona: name(attachment.persona), ...Object.fromEntries(fields) }
  }
  const says = ({ type: _type, ...cells }: Record<string, unknown>) =>
    Object.values(cells).some((value) => value !== '' && value !== null)
  return {
    lanes: rows.map(({ lane }) => ({ kind: lane.kind, title: lane.title, medium: lane.medium })),
    phases: phasesOf(map.phases).map((phase) => ({
      title: phase.title,
      steps: stepsOf(map, phase.id).map((step) => ({
        title: step.title,
        cells: rows.map(({ lane }) =>
          cardsAt(places, step.id, lane.id).map((id) => {
            const card = map.cards[id]!
            return {
              title: card.title,
              text: card.text,
              personas: Object.keys(card.personas).map(name).sort(),
              attachments: ATTACHMENT_KINDS.flatMap(({ type }) => attachmentsOf(card, type).map(hung)).filter(says),
            }
          }),
        ),
      })),
    })),
  }
}
