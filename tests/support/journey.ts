/** A small journey in few words, for tests of readings: phases across, channels down, cards by title. */
import { attachmentKind } from '../../src/attachments/index'
import type { Attachment, FieldValue, JourneyMap, PersonaId } from '../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep, UNKNOWN_ECONOMICS } from '../../src/model/newMap'
import { firstKeys } from '../../src/model/order'

type Hung = Record<string, FieldValue> & { type: string; persona?: PersonaId; id?: string }

export interface Spot {
  id: string
  phase: string
  lane: string
  step?: string
  personas?: PersonaId[]
  /** Short for an emotion of everyone. */
  feels?: number
  hangs?: Hung[]
}

interface Journey {
  phases?: string[]
  /** Further steps, by phase: each phase has one of its own name. */
  steps?: Record<string, string[]>
  online?: string[]
  offline?: string[]
  notes?: string[]
  personas?: Record<PersonaId, Partial<typeof UNKNOWN_ECONOMICS>>
  spots?: Spot[]
  /** `from>to` or `from>to persona`. */
  ways?: string[]
}

function hung(values: Hung, order: string): Attachment {
  const { id: _, ...rest } = values
  return { ...attachmentKind(values.type)!.initial, ...rest, order } as Attachment
}

export function journey({
  phases = ['Discover', 'Buy', 'Use'],
  steps = {},
  online = ['Web', 'App'],
  offline = ['Store'],
  notes = [],
  personas = {},
  spots = [],
  ways = [],
}: Journey = {}): JourneyMap {
  const map = emptyMap('map', '2024-01-01T00:00:00.000Z')
  const keys = firstKeys(100)
  phases.forEach((id, i) => {
    map.phases[id] = newPhase({ id, order: keys[i]!, title: id })
    const titles = steps[id] ?? [id]
    titles.forEach((step, j) => {
      map.steps[`s-${step}`] = newStep({ id: `s-${step}`, order: keys[j]!, phase: id, title: step })
    })
  })
  const lanes = [...online, ...offline, ...notes]
  lanes.forEach((id, i) => {
    const medium = online.includes(id) ? 'online' : offline.includes(id) ? 'offline' : null
    map.lanes[id] = newLane({ id, order: keys[i]!, kind: medium ? 'channel' : 'notes', title: id, medium })
  })
  Object.entries(personas).forEach(([id, economics], i) => {
    map.personas[id] = newPersona({
      id,
      order: keys[i]!,
      name: id,
      economics: { ...UNKNOWN_ECONOMICS, ...economics },
    })
  })
  spots.forEach(({ id, phase, lane, step, personas: who = [], feels, hangs = [] }, i) => {
    const all = [...(feels === undefined ? [] : [{ type: 'emotion', valence: feels }]), ...hangs]
    const attachments = Object.fromEntries(all.map((each, j) => [each.id ?? `${id}-${j}`, hung(each, keys[j]!)]))
    map.cards[id] = newCard({
      id,
      order: keys[i % 100]!,
      step: `s-${step ?? steps[phase]?.[0] ?? phase}`,
      lane,
      title: id,
      personas: Object.fromEntries(who.map((persona) => [persona, true as const])),
      attachments,
    })
  })
  ways.forEach((way, i) => {
    const [ends = '', persona = null] = way.split(' ')
    const [from = '', to = ''] = ends.split('>')
    map.links[`w${i}`] = { id: `w${i}`, from, to, persona, label: '' }
  })
  return map
}
