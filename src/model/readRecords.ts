/** Rebuilds the records of a foreign map field by field; nothing that came in is passed on as it is. */
import { withinRange } from './economics'
import {
  type Card,
  type Collection,
  type Economics,
  type Id,
  type JourneyMap,
  type Lane,
  type Link,
  type Persona,
  PERSONA_HUES,
  type Phase,
  PHASE_HUES,
  type Step,
} from './journeyMap'
import { laneHeight } from './laneHeight'
import { isPictureName } from './queries'
import { type Fields, fieldsOf } from './readFields'
import { readAttachments, readPersonas } from './readHung'
import type { Reading } from './reading'
import type { Say } from './repairs'
import { type Names, takenIn } from './takenIn'

export type Records = Pick<JourneyMap, Collection>

export function readRecords(reading: Reading): Records {
  const { entries, names } = takenIn(reading)
  const { say } = reading
  function each<T>(collection: Collection, read: (fields: Fields, id: Id) => T): Record<Id, T> {
    const records: Record<Id, T> = {}
    for (const { id, raw } of entries[collection]) {
      const fields = fieldsOf(raw, id, say)
      fields.id('id')
      records[id] = read(fields, id)
      fields.rest()
    }
    return records
  }
  const cards = each('cards', readCard(reading, names))
  return {
    personas: each('personas', readPersona(say)),
    phases: each('phases', readPhase),
    steps: each('steps', readStep(names)),
    lanes: showing(each('lanes', readLane(reading)), cards, reading),
    cards,
    links: each('links', readLink(reading, names)),
  }
}

/** A computed lane shows no cards, so one that holds some becomes a lane of notes. */
function showing(lanes: JourneyMap['lanes'], cards: JourneyMap['cards'], { kinds, say }: Reading): JourneyMap['lanes'] {
  const { holdsCards = () => true } = kinds
  const full = new Set(Object.values(cards).map((card) => card.lane))
  return Object.fromEntries(
    Object.entries(lanes).map(([id, lane]) => {
      if (!full.has(id) || holdsCards(lane.kind)) return [id, lane]
      say('computed-lane', id)
      return [id, { ...lane, kind: 'notes' }]
    }),
  )
}

const readPersona =
  (say: Say) =>
  (fields: Fields, id: Id): Persona => ({
    id,
    order: fields.order(),
    name: fields.text('name'),
    role: fields.text('role'),
    goals: fields.text('goals'),
    needs: fields.text('needs'),
    quote: fields.text('quote'),
    hue: fields.hue('hue', PERSONA_HUES),
    ...readPicture(fields.text('picture'), id, say),
    economics: readEconomics(fieldsOf(fields.tree('economics'), id, say)),
  })

/** A photograph is named only where there is one, so that a file without any reads as it always did. */
function readPicture(picture: string, id: Id, say: Say): Pick<Persona, 'picture'> {
  if (isPictureName(picture)) return { picture }
  if (picture !== '') say('wrong-value', id)
  return {}
}

function readEconomics(fields: Fields): Economics {
  const figure = (field: keyof Economics) => fields.figure(field, (value) => withinRange(field, value))
  const economics = {
    sales: figure('sales'),
    years: figure('years'),
    margin: figure('margin'),
    retention: figure('retention'),
    customers: figure('customers'),
  }
  fields.rest()
  return economics
}

function readPhase(fields: Fields, id: Id): Phase {
  return {
    id,
    order: fields.order(),
    title: fields.text('title'),
    goal: fields.text('goal'),
    hue: fields.hue('hue', PHASE_HUES),
  }
}

const readStep =
  (names: Names) =>
  (fields: Fields, id: Id): Step => ({
    id,
    order: fields.order(),
    phase: names.phases.get(fields.id('phase')) ?? '',
    title: fields.text('title'),
  })

const readLane =
  ({ kinds, say }: Reading) =>
  (fields: Fields, id: Id): Lane => {
    const wanted = fields.text('kind')
    const known = kinds.isLaneKind(wanted)
    if (!known) say('unknown-lane', id)
    const kind = known ? wanted : 'notes'
    const channel = kind === 'channel'
    return {
      id,
      order: fields.order(),
      kind,
      title: fields.text('title'),
      icon: fields.text('icon'),
      medium: channel ? fields.oneOf('medium', ['online', 'offline'], 'online') : fields.oneOf('medium', [null], null),
      area: fields.text('area'),
      hidden: fields.oneOf('hidden', [true, false], false),
      height: laneHeight(fields.amount('height')),
    }
  }

const readCard =
  (reading: Reading, names: Names) =>
  (fields: Fields, id: Id): Card => ({
    id,
    order: fields.order(),
    step: names.steps.get(fields.id('step')) ?? '',
    lane: names.lanes.get(fields.id('lane')) ?? '',
    title: fields.text('title'),
    text: fields.text('text'),
    personas: readPersonas(fields.tree('personas'), id, names, reading.say),
    attachments: readAttachments(fields.tree('attachments'), id, names, reading),
  })

const readLink =
  ({ say }: Reading, names: Names) =>
  (fields: Fields, id: Id): Link => {
    const whose = fields.id('persona') ?? null
    const persona = names.personas.get(whose) ?? null
    if (whose !== null && persona === null) say('unknown-persona', id)
    return {
      id,
      from: names.cards.get(fields.id('from')) ?? '',
      to: names.cards.get(fields.id('to')) ?? '',
      persona,
      label: fields.text('label'),
    }
  }
