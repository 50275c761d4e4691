/**
 * Makes a map whole whose records lead nowhere, as two people can make one together: one removes a phase while the
 * other puts a card into it. The same map is always mended in the same way, so that both see the same afterwards.
 */
import { freshId } from './ids'
import { type Attachment, type Card, type Id, type JourneyMap, type Link, type Step } from './journeyMap'
import { newStep } from './newMap'
import { firstKeys, isOrderKey, keysAfter, type Ordered } from './order'
import type { Patch } from './patch'
import type { Say } from './repairs'

/** The map without problems; the same object where it has none. Clashing ids are `readMap`'s to mend. */
export function mend(map: JourneyMap, say: Say = () => {}): JourneyMap {
  const steps = withSteps(
    map,
    leading(map.steps, (step) => Object.hasOwn(map.phases, step.phase), 'step-without-phase', say),
    say,
  )
  const stands = (card: Card) => Object.hasOwn(steps, card.step) && Object.hasOwn(map.lanes, card.lane)
  const cards = leading(map.cards, stands, 'card-without-place', say)
  const leads = ({ from, to }: Link) => from !== to && Object.hasOwn(cards, from) && Object.hasOwn(cards, to)
  const links = leading(map.links, leads, 'link-without-end', say)
  return same(map, {
    ...map,
    personas: keyed(map.personas, '', say),
    phases: keyed(map.phases, '', say),
    steps: keyed(steps, (step) => step.phase, say),
    lanes: keyed(map.lanes, '', say),
    cards: keyed(
      each(cards, (card) => tidied(card, map.personas, say)),
      (card) => `${card.step} ${card.lane}`,
      say,
    ),
    links: each(links, (link) => {
      if (link.persona === null || Object.hasOwn(map.personas, link.persona)) return link
      say('unknown-persona', link.id)
      return { ...link, persona: null }
    }),
  })
}

/** Whether a change can have left something leading nowhere: most do not, and a map is not searched for them. */
export function mayDangle(patches: readonly Patch[]): boolean {
  const references = ['phase', 'step', 'lane', 'from', 'to', 'persona', 'order']
  return patches.some(
    (patch) =>
      patch.op !== 'replace' || typeof patch.value === 'object' || references.includes(String(patch.path.at(-1))),
  )
}

/** The same map where no collection differs. */
function same(map: JourneyMap, mended: JourneyMap): JourneyMap {
  const differs = Object.keys(mended).some((key) => mended[key as keyof JourneyMap] !== map[key as keyof JourneyMap])
  return differs ? mended : map
}

/** The records that lead somewhere; the same object where all do. */
function leading<T extends { id: Id }>(
  records: Record<Id, T>,
  leads: (record: T) => boolean,
  kind: 'step-without-phase' | 'card-without-place' | 'link-without-end',
  say: Say,
): Record<Id, T> {
  const lost = Object.values(records).filter((record) => !leads(record))
  if (lost.length === 0) return records
  const gone = new Set(lost.map((record) => record.id))
  for (const id of gone) say(kind, id)
  return Object.fromEntries(Object.entries(records).filter(([, record]) => !gone.has(record.id)))
}

/** The records, each as `change` gives it; the same object where it gives every one back. */
function each<T>(records: Record<Id, T>, change: (record: T) => T): Record<Id, T> {
  const changed = new Map<Id, T>()
  for (const id in records) {
    const record = records[id] as T
    const now = change(record)
    if (now !== record) changed.set(id, now)
  }
  return changed.size > 0
    ? Object.fromEntries(Object.entries(records).map(([id, record]) => [id, changed.get(id) ?? record]))
    : records
}

/** A phase has at least one step; its id is made of the phase's, so that everybody makes the same one. */
function withSteps(map: JourneyMap, steps: Record<Id, Step>, say: Say): Record<Id, Step> {
  const peopled = new Set(Object.values(steps).map((step) => step.phase))
  const bare = Object.keys(map.phases).filter((phase) => !peopled.has(phase))
  if (bare.length === 0) return steps
  const taken = new Set([map.personas, map.phases, steps, map.lanes, map.cards, map.links].flatMap(Object.keys))
  const made = bare.map((phase): Step => {
    say('phase-without-step', phase)
    const id = freshId(() => `${phase.slice(0, 80)}-step`, taken)
    taken.add(id)
    return newStep({ id, order: firstKeys(1).join(''), phase })
  })
  return { ...steps, ...Object.fromEntries(made.map((step) => [step.id, step])) }
}

/** Records without a usable key go to the end of their siblings, in the order in which they come. */
function keyed<T extends Ordered>(
  records: Record<Id, T>,
  group: '' | ((record: T) => string),
  say: Say,
): Record<Id, T> {
  const groupOf = (record: T) => (group === '' ? '' : group(record))
  const lost = new Map<string, T[]>()
  for (const record of Object.values(records)) {
    if (isOrderKey(record.order)) continue
    say('bad-order', record.id)
    const siblings = lost.get(groupOf(record))
    if (siblings) siblings.push(record)
    else lost.set(groupOf(record), [record])
  }
  if (lost.size === 0) return records
  const keys = new Map<Id, string>()
  const highest = new Map<string, string>()
  for (const record of Object.values(records)) {
    const name = groupOf(record)
    if (isOrderKey(record.order) && record.order > (highest.get(name) ?? '')) highest.set(name, record.order)
  }
  for (const [name, placeless] of lost) {
    const made = keysAfter(highest.get(name) ?? null, placeless.length)
    placeless.forEach((record, i) => keys.set(record.id, made[i] ?? record.order))
  }
  return each(records, (record) => {
    const order = keys.get(record.id)
    return order === undefined ? record : { ...record, order }
  })
}

/** The card with those personas alone that there are, and its attachments in an order. */
function tidied(card: Card, personas: JourneyMap['personas'], say: Say): Card {
  if (isTidy(card, personas)) return card
  const known = (persona: Id) => Object.hasOwn(personas, persona)
  const marks = Object.entries(card.attachments)
  const speaks = ({ persona }: Attachment) => persona === undefined || known(persona)
  const strangers = Object.keys(card.personas).filter((persona) => !known(persona))
  const lost = strangers.length + marks.filter(([, mark]) => !speaks(mark)).length
  if (lost > 0) say('unknown-persona', card.id, lost)
  const slots = Object.fromEntries(marks.map(([id, { order }]) => [id, { id, order }] as const))
  const keys = keyed(slots, '', (kind, _, count) => say(kind, card.id, count))
  const attachments = marks.map(([id, { persona, ...mark }]): [Id, Attachment] => {
    const kept = persona !== undefined && known(persona) ? { ...mark, persona } : mark
    return [id, { ...kept, order: keys[id]?.order ?? mark.order }]
  })
  const met = Object.entries(card.personas).filter(([persona]) => known(persona))
  return { ...card, personas: Object.fromEntries(met), attachments: Object.fromEntries(attachments) }
}

/** Most cards are: they are looked through without making anything. */
function isTidy({ personas: met, attachments }: Card, personas: JourneyMap['personas']): boolean {
  for (const persona in met) if (!Object.hasOwn(personas, persona)) return false
  for (const id in attachments) {
    const mark = attachments[id] as Attachment
    if (mark.persona !== undefined && !Object.hasOwn(personas, mark.persona)) return false
    if (!isOrderKey(mark.order)) return false
  }
  return true
}
