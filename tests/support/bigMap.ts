/** A journey of any size that looks like a real one: for measuring, and for seeing that cost follows what is seen. */
import type { Attachment, Card, JourneyMap, Link } from '../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep } from '../../src/model/newMap'
import { firstKeys } from '../../src/model/order'

const LANES = [
  ['web', 'Website', 'globe', 'online'],
  ['app', 'App', 'smartphone', 'online'],
  ['email', 'Email', 'mail', 'online'],
  ['social', 'Social', 'users', 'online'],
  ['chat', 'Chat', 'messages-square', 'online'],
  ['store', 'Store', 'store', 'offline'],
  ['call', 'Call centre', 'headset', 'offline'],
  ['courier', 'Courier', 'package', 'offline'],
  ['event', 'Event', 'tent', 'offline'],
] as const
const PHASES = ['Discover', 'Compare', 'Buy', 'Activate', 'Use', 'Get help', 'Renew']
const TITLES = [
  'Sees a friend pay half as much',
  'Asks about coverage',
  'Compares three plans on one screen',
  'Signs six pages on a small tablet',
  'Order confirmed in a few seconds',
  'No line for a day, no warning',
]

/** The same numbers on every machine. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

/** A map of `count` cards over as many steps as it takes for four cells in ten to be filled. */
export function bigMap(count: number): JourneyMap {
  const roll = dice(7)
  const map = emptyMap('big', '2026-01-01T00:00:00.000Z')
  map.title = `A journey of ${count} cards`
  const steps = Math.max(PHASES.length, Math.ceil(count / (LANES.length * 0.45)))
  addPersonas(map)
  const laneKeys = firstKeys(LANES.length + 2)
  for (const [i, [id, title, icon, medium]] of LANES.entries()) {
    map.lanes[id] = newLane({ id, order: laneKeys[i] ?? '', kind: 'channel', title, icon, medium })
  }
  map.lanes.curve = newLane({ id: 'curve', order: laneKeys[LANES.length] ?? '', kind: 'emotion-curve' })
  const phaseKeys = firstKeys(PHASES.length)
  const stepKeys = firstKeys(steps)
  for (const [i, title] of PHASES.entries()) {
    map.phases[`p${i}`] = newPhase({ id: `p${i}`, order: phaseKeys[i] ?? '', title, hue: (i % 8) + 1 })
  }
  for (let s = 0; s < steps; s++) {
    const phase = Math.floor((s * PHASES.length) / steps)
    map.steps[`s${s}`] = newStep({ id: `s${s}`, order: stepKeys[s] ?? '', phase: `p${phase}`, title: `Step ${s + 1}` })
  }
  const keys = firstKeys(40)
  const filled = new Map<string, number>()
  let last: Record<string, string> = {}
  for (let n = 0; n < count; n++) {
    const step = `s${Math.floor((n * steps) / count)}`
    const [lane] = LANES[Math.floor(roll() * LANES.length)] ?? LANES[0]
    const at = filled.get(step + lane) ?? 0
    filled.set(step + lane, at + 1)
    const persona = roll() < 0.6 ? 'ana' : 'luis'
    const card = cardOf(`c${n}`, step, lane, keys[at % 40] ?? '', persona, roll)
    map.cards[card.id] = card
    const from = last[persona]
    if (from !== undefined && roll() < 0.7) {
      const link: Link = { id: `l${n}`, from, to: card.id, persona, label: '' }
      map.links[link.id] = link
    }
    last = { ...last, [persona]: card.id }
  }
  return map
}

function addPersonas(map: JourneyMap) {
  const [first = '', second = ''] = firstKeys(2)
  map.personas.ana = newPersona({ id: 'ana', order: first, name: 'Ana', hue: 1 })
  map.personas.luis = newPersona({ id: 'luis', order: second, name: 'Luis', hue: 2 })
}

function cardOf(id: string, step: string, lane: string, order: string, persona: string, roll: () => number): Card {
  const attachments: Record<string, Attachment> = {}
  const orders = firstKeys(4)
  const hang = (type: string, fields: Omit<Attachment, 'type' | 'order'>) => {
    attachments[`${id}-${type}`] = { ...fields, type, order: orders[Object.keys(attachments).length] ?? '' }
  }
  const valence = Math.round(roll() * 4) - 2
  hang('emotion', { valence, feeling: '' })
  hang('evidence', { level: ['assumed', 'observed', 'measured'][Math.floor(roll() * 3)] ?? '', source: '', date: '' })
  if (roll() < 0.3) hang('pain', { text: 'It hurts', severity: Math.ceil(roll() * 5), source: '' })
  if (roll() < 0.15) hang('moment', { moment: 'zmot', name: '', why: '', importance: 3 })
  const title = TITLES[Math.floor(roll() * TITLES.length)] ?? ''
  return newCard({ id, step, lane, order, title, personas: { [persona]: true }, attachments })
}
