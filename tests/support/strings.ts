/** Strings that break programs, of every category that we know, and a map that says one of them wherever it can. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ATTACHMENT_KINDS } from '../../src/attachments/index'
import type { Attachment, Id, JourneyMap } from '../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep } from '../../src/model/newMap'
import { firstKeys } from '../../src/model/order'

type Written = string | { of: string; times: number }

const file = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/strings.json')

/** By category; long ones stand in the file as a piece and a number. */
export const CATEGORIES = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Written[]>).map(
  ([name, list]) => [name, list.map((one) => (typeof one === 'string' ? one : one.of.repeat(one.times)))] as const,
)

export const STRINGS = CATEGORIES.flatMap(([, list]) => list)

/** What no XML can carry: the map's door takes it out, and nothing else. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
export const UNWRITABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/u

/** Fields that hold an id, a key, a date or one of a few words. */
const BONES = new Set(
  `id order phase step lane from to persona type hash kind medium icon
   format state created changed currency date`.split(/\s+/),
)

/** The record with the text in every field that holds words, whichever those are. */
function saying<T extends object>(record: T, text: string): T {
  const fields = Object.entries(record).map(([name, value]) => [
    name,
    typeof value === 'string' && !BONES.has(name) ? text : value,
  ])
  return Object.fromEntries(fields) as T
}

/** The text in every field of every kind of thing that can hang on a card. */
function hangings(text: string): Attachment[] {
  return ATTACHMENT_KINDS.flatMap((kind) => {
    const words = kind.fields.flatMap(({ type, name }) => (type === 'text' ? [[name, text]] : []))
    const value = words.length > 0 ? kind.read({ ...kind.initial, ...Object.fromEntries(words) }) : null
    return value ? [{ ...value, order: 'a0' } as Attachment] : []
  })
}

/** A map that says this in every field that holds words. Records and kinds that come later are in it by themselves. */
export function mapSaying(text: string, id: Id = 'm'): JourneyMap {
  const map = saying(emptyMap(id, '2026-11-22T10:00:00.000Z'), text)
  const hung = hangings(text)
  const keys = firstKeys(hung.length + 1)
  map.personas.who = saying(newPersona({ id: 'who', order: 'a0' }), text)
  map.phases.p = saying(newPhase({ id: 'p', order: 'a0' }), text)
  map.steps.s = saying(newStep({ id: 's', order: 'a0', phase: 'p' }), text)
  map.lanes.web = saying(newLane({ id: 'web', order: 'a0', kind: 'channel', medium: 'online' }), text)
  map.lanes.said = saying(newLane({ id: 'said', order: 'a1', kind: 'notes' }), text)
  for (const [i, attachment] of [...hung, null].entries()) {
    const place = { order: keys[i]!, step: 's', lane: attachment ? 'web' : 'said' }
    const card = saying(newCard({ id: `c${i}`, ...place }), text)
    if (attachment) card.attachments[`a${i}`] = attachment
    map.cards[card.id] = card
  }
  map.links.way = saying({ id: 'way', from: 'c0', to: 'c1', persona: 'who', label: '' }, text)
  map.settings.moments.zmot = text
  map.assessments.day = saying({ id: 'day', date: '2026-11-22', who: '', answers: {} }, text)
  return map
}

/** Every text of a tree. */
export function textsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : []
}
