/** Rebuilds the records of a foreign map field by field; nothing that came in is passed on as it is. */
import {
  type Attachment,
  type Card,
  COLLECTIONS,
  type Collection,
  type Economics,
  type FieldValue,
  type Id,
  type JourneyMap,
  type Lane,
  type Link,
  type Persona,
  type Phase,
  type Step,
} from './journeyMap'
import { freshId, isId } from './ids'
import { type Fields, fieldsOf, isTree, own, readText, type Tree } from './readFields'
import type { Say } from './repairs'

/** What the rooms above know of kinds, handed in. */
export interface MapKinds {
  /** Rebuilds an attachment from its known fields; null where the type is unknown or says nothing. */
  readAttachment: (raw: Tree) => Omit<Attachment, 'order' | 'persona'> | null
  isLaneKind: (kind: string) => boolean
  /** Whether cards can stand in a lane of this kind; all can where absent. */
  holdsCards?: (kind: string) => boolean
}

/** One foreign record with the id under which it comes in. */
interface Entry {
  id: Id
  raw: Tree
}

type Names = Record<Collection, Map<unknown, Id>>

export interface Reading {
  raw: Tree
  kinds: MapKinds
  newId: () => Id
  say: Say
}

export type Records = Pick<JourneyMap, Collection>

export function readRecords(reading: Reading): Records {
  const { entries, names } = takenIn(reading)
  const { say } = reading
  const each = <T>(collection: Collection, read: (fields: Fields, id: Id) => T) =>
    Object.fromEntries(
      entries[collection].map(({ id, raw }) => {
        const fields = fieldsOf(raw, id, say)
        fields.id('id')
        const record = read(fields, id)
        fields.rest()
        return [id, record]
      }),
    )
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

/**
 * Gives every record its id: its own where it is usable and nobody has it yet. New ids are made when all old ones are
 * known, so that none is taken away from a later record. `names` leads from what the file calls a record to its id.
 */
function takenIn({ raw, newId, say }: Reading): { entries: Record<Collection, Entry[]>; names: Names } {
  const taken = new Set<Id>()
  const lists = perCollection((collection) => foreign(raw, collection, say))
  const kept = perCollection((collection) =>
    lists[collection].map(({ name }) => {
      if (!isId(name) || taken.has(name)) return null
      taken.add(name)
      return name
    }),
  )
  const entries = perCollection((collection) =>
    lists[collection].map(({ record }, i): Entry => {
      const id = kept[collection][i] ?? freshId(newId, taken)
      taken.add(id)
      if (kept[collection][i] === null) say('new-id', id)
      return { id, raw: record }
    }),
  )
  const names = perCollection((collection) => {
    const known = new Map<unknown, Id>()
    const called = (name: unknown, id: Id) => typeof name === 'string' && !known.has(name) && known.set(name, id)
    entries[collection].forEach(({ id }, i) => called(lists[collection][i]?.name, id))
    // A record that calls itself otherwise than its key is found by both names.
    for (const { id, raw } of entries[collection]) if (called(own(raw, 'id'), id)) say('wrong-value', id)
    return known
  })
  return { entries, names }
}

function perCollection<T>(make: (collection: Collection) => T): Record<Collection, T> {
  return Object.fromEntries(COLLECTIONS.map((collection) => [collection, make(collection)])) as Record<Collection, T>
}

/** The records of one collection: keyed by id, or a list of records that bear their ids. */
function foreign(raw: Tree, collection: Collection, say: Say): { name: unknown; record: Tree }[] {
  const list = own(raw, collection)
  if (list === undefined) return []
  if (typeof list !== 'object' || list === null) {
    say('not-a-record', collection)
    return []
  }
  return Object.entries(list).flatMap(([key, record]: [string, unknown]) => {
    if (isTree(record)) return [{ name: Array.isArray(list) ? own(record, 'id') : key, record }]
    say('not-a-record', collection)
    return []
  })
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
    hue: fields.hue('hue', 6),
    economics: readEconomics(fieldsOf(fields.tree('economics'), id, say)),
  })

function readEconomics(fields: Fields): Economics {
  const economics = {
    sales: fields.amount('sales'),
    years: fields.amount('years'),
    margin: fields.amount('margin'),
    retention: fields.amount('retention'),
    customers: fields.amount('customers'),
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
    hue: fields.hue('hue', 8),
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

function readPersonas(raw: Tree, card: Id, names: Names, say: Say): Card['personas'] {
  const met = Object.entries(raw).flatMap(([name, meets]): [Id, true][] => {
    const persona = names.personas.get(name)
    if (meets === true && persona !== undefined) return [[persona, true]]
    say(meets === true ? 'unknown-persona' : 'wrong-value', card)
    return []
  })
  return Object.fromEntries(met)
}

function readAttachments(raw: Tree, card: Id, names: Names, reading: Reading): Card['attachments'] {
  const taken = new Set(Object.keys(raw).filter(isId))
  const read = Object.entries(raw).flatMap(([name, value]): [Id, Attachment][] => {
    const attachment = isTree(value) ? readAttachment(value, card, names, reading) : null
    if (!attachment) {
      reading.say('unknown-attachment', card)
      return []
    }
    if (isId(name)) return [[name, attachment]]
    const id = freshId(reading.newId, taken)
    taken.add(id)
    reading.say('new-id', card)
    return [[id, attachment]]
  })
  return Object.fromEntries(read)
}

function readAttachment(raw: Tree, card: Id, names: Names, { kinds, say }: Reading): Attachment | null {
  const fields = fieldsOf(raw, card, say)
  const value = kinds.readAttachment(raw)
  if (!value) return null
  const attachment: Attachment = { type: String(value.type), order: fields.order() }
  for (const [name, field] of Object.entries(value as Tree)) {
    if (name === 'order' || name === 'persona' || field === undefined) continue
    const given = fields.id(name)
    const kept = typeof field === 'string' ? readText(field, card, say) : plain(field)
    if (given !== undefined && kept !== given && field !== given) say('wrong-value', card)
    attachment[name] = kept
  }
  const whose = fields.id('persona')
  const persona = names.personas.get(whose)
  if (persona !== undefined) attachment.persona = persona
  else if (whose !== undefined) say('unknown-persona', card)
  fields.rest()
  return attachment
}

function plain(value: unknown): FieldValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value || 0 : null
  return typeof value === 'boolean' ? value : null
}

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
