/** A map as a Mermaid journey: phases are sections, touchpoints are tasks; the rest stands in comments of ours. */
import { valenceOf } from '../../attachments/feeling'
import type { Translate } from '../../i18n/words'
import type { Card, Id, JourneyMap, Lane, Persona, Phase } from '../../model/journeyMap'
import { usualSettings } from '../../model/newMap'
import { cardsAt, type Places, placesOf } from '../../model/places'
import { type AttachmentEntry, attachmentsOf, personasOf, phasesOf, rowsOf, stepsOf } from '../../model/queries'
import { namedAttachments, renamedRefs } from '../attachmentRefs'
import type { Loose } from '../parseJson'
import { writeExtras } from './mermaidExtras'
import { decodeText, encodeActor, encodeTask, encodeText, encodeTitle, scoreOf } from './mermaidText'

interface Plan {
  map: JourneyMap
  t: Translate
  places: Places
  lanes: readonly Lane[]
  personas: readonly Persona[]
  /** Where a lane or a persona stands in its list. */
  index: ReadonlyMap<Id, number>
  /** The number of each card, in the order of writing. */
  numbers: Map<Id, number>
  /** The numbers of the attachments that others name. */
  named: ReadonlyMap<Id, number>
}

export function writeMermaid(map: JourneyMap, t: Translate): string {
  const lanes = rowsOf(map.lanes).map((row) => row.lane)
  const personas = personasOf(map.personas)
  const index = new Map([...lanes.map(entry), ...personas.map(entry)])
  const plan: Plan = {
    map,
    t,
    places: placesOf(map),
    lanes,
    personas,
    index,
    numbers: new Map(),
    named: namedAttachments(map),
  }
  const lines = [
    'journey',
    ...indented(1, encodeTitle(map.title) === '' ? [] : [`title ${encodeTitle(map.title)}`]),
    ...indented(1, [writeExtras('map', headOf(plan))]),
    ...phasesOf(map.phases).flatMap((phase, i) => phaseLines(plan, phase, i)),
    ...indented(1, linkLines(plan)),
  ]
  return `${lines.join('\n')}\n`
}

const entry = (record: { id: Id }, i: number): [Id, number] => [record.id, i]
const indented = (depth: number, lines: readonly string[]) => lines.map((line) => '  '.repeat(depth) + line)

/** Only where the line itself does not give it back; what stands in for no words is kept, since it is another in each language. */
function exactly(title: string, written: string): Loose {
  if (decodeText(written) === title) return {}
  return encodeText(title) === '' ? { title, shown: written } : { title }
}

function headOf({ map, lanes, personas }: Plan): Loose {
  const { scenario, promise, state } = map
  return {
    version: map.version,
    ...exactly(map.title, encodeTitle(map.title)),
    ...filled({ scenario, promise, state }),
    ...besideOf(map),
    personas: personas.map(({ id: _id, order: _order, economics, ...words }) => {
      const known = Object.values(economics).some((value) => value !== null)
      return { ...filled(words), ...(known ? { economics } : {}) }
    }),
    lanes: lanes.map(({ id: _id, order: _order, ...lane }) => filled(lane)),
  }
}

/** What stands beside the grid, where it is not as usual. */
function besideOf({ settings, assessments }: JourneyMap): Loose {
  const usual = JSON.stringify(settings) === JSON.stringify(usualSettings())
  return { ...(usual ? {} : { settings }), ...(Object.keys(assessments).length > 0 ? { assessments } : {}) }
}

/** Without what is empty: the defaults of the model say the same. */
function filled(values: Loose): Loose {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== false),
  )
}

function phaseLines(plan: Plan, phase: Phase, i: number): string[] {
  const { map, lanes, places, t } = plan
  const steps = stepsOf(map, phase.id)
  const shown = encodeText(phase.title) || encodeText(t('mermaid.phase', { number: i + 1 }))
  const extras = {
    ...exactly(phase.title, shown),
    ...filled({ goal: phase.goal, hue: phase.hue }),
    ...(steps.length === 1 && steps[0]?.title === '' ? {} : { steps: steps.map((step) => step.title) }),
  }
  const cards = steps.flatMap((step, column) =>
    lanes.flatMap((lane) =>
      cardsAt(places, step.id, lane.id).flatMap((id) => {
        const card = map.cards[id]
        return card ? cardLines(plan, card, lane, column) : []
      }),
    ),
  )
  return [...indented(1, [writeExtras('phase', extras), `section ${shown}`]), ...indented(2, cards)]
}

/** What customers meet and do are tasks; thoughts, quotes and what happens backstage are none. */
const isTask = (lane: Lane) => lane.medium !== null || lane.kind === 'channel' || lane.kind === 'actions'

function cardLines(plan: Plan, card: Card, lane: Lane, column: number): string[] {
  const number = plan.numbers.size + 1
  plan.numbers.set(card.id, number)
  const values: Loose = {
    n: number,
    lane: plan.index.get(lane.id) ?? 0,
    ...(column > 0 ? { step: column } : {}),
    ...filled({ text: card.text }),
  }
  const personas = plan.personas.flatMap((persona, i) => (card.personas[persona.id] ? [i] : []))
  if (personas.length > 0) values.for = personas
  const hanging = attachmentsOf(card)
  if (hanging.length > 0) {
    values.with = hanging.map((attachment) => hangingOf(plan, attachment))
  }
  if (!isTask(lane)) return [writeExtras('note', { ...values, title: card.title })]
  const shown = encodeTask(card.title) || encodeTask(plan.t('mermaid.untitled'))
  return [
    writeExtras('card', { ...values, ...exactly(card.title, shown) }),
    taskLine(shown, scoreOf(valenceOf(card, null)), actorsOf(plan.personas, personas)),
  ]
}

function hangingOf({ index, named }: Plan, { id, persona, order: _order, ...fields }: AttachmentEntry): Loose {
  const others = renamedRefs({ ...fields, order: '' }, (name) => named.get(name))
  const number = named.get(id)
  return {
    ...fields,
    ...others,
    ...(persona === undefined ? {} : { about: index.get(persona) }),
    ...(number === undefined ? {} : { called: number }),
  }
}

/** The names as they stand in a task; Mermaid has no nameless actors. */
export function actorsOf(personas: readonly Pick<Persona, 'name'>[], chosen: readonly number[]): string[] {
  const names = chosen.map((i) => encodeActor(personas[i]?.name ?? ''))
  return [...new Set(names)].filter((name) => name !== '')
}

function taskLine(title: string, score: number, actors: readonly string[]): string {
  return actors.length > 0 ? `${title}: ${score}: ${actors.join(', ')}` : `${title}: ${score}`
}

function linkLines({ map, index, numbers }: Plan): string[] {
  const links = Object.values(map.links).map(({ from, to, persona, label }) => [
    numbers.get(from),
    numbers.get(to),
    persona === null ? null : index.get(persona),
    label,
  ])
  return links.length > 0 ? [writeExtras('links', { links })] : []
}
