/** Arbitrary maps and arbitrary doings on them, for laws that must hold whatever a person has made. */
import fc from 'fast-check'
import { ATTACHMENT_KINDS } from '../../src/attachments/index'
import { channel } from '../../src/lanes/channel'
import { LANE_KINDS, laneKind } from '../../src/lanes/index'
import type { Attachment, Card, Id, JourneyMap } from '../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep } from '../../src/model/newMap'
import { firstKeys } from '../../src/model/order'

const KEYS = firstKeys(40)

/** Chooses by a row of numbers, so that a failing example can be shrunk. */
export interface Dice {
  /** 0 to `sides` − 1. */
  roll: (sides: number) => number
  one: <T>(of: readonly T[]) => T
  some: <T>(of: readonly T[]) => T[]
  text: () => string
}

const TEXTS = [
  '',
  'x',
  'Ask',
  'Años',
  'two\nlines',
  '漢字',
  '🙂',
  '=1+1',
  '<b>',
  '__proto__',
  'constructor',
  ' ',
  '\0',
  '\ud800',
]

export function dice(numbers: readonly number[]): Dice {
  let at = 0
  const roll = (sides: number) => (numbers[at++ % Math.max(1, numbers.length)] ?? 0) % Math.max(1, sides)
  const one = <T>(of: readonly T[]) => of[roll(of.length)] as T
  return { roll, one, some: (of) => of.filter(() => roll(3) > 0), text: () => one(TEXTS) }
}

export const numbers = (maxLength: number) => fc.array(fc.nat(9999), { minLength: 1, maxLength })

/** A whole map: shared order keys, hidden and computed lanes, cards of personas, links. */
export const anyMap: fc.Arbitrary<JourneyMap> = fc
  .record({
    steps: fc.array(fc.nat(2), { maxLength: 4, size: 'max' }),
    lanes: fc.array(fc.nat(LANE_KINDS.length * 8), { maxLength: 5, size: 'max' }),
    personas: fc.nat(3),
    cards: fc.array(numbers(12), { maxLength: 12, size: 'max' }),
    links: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(3)), { maxLength: 6 }),
    ties: fc.boolean(),
    assessments: fc.nat(2),
  })
  .map(({ steps, lanes, personas, cards, links, ties, assessments }) => {
    const map = emptyMap('any', '2026-01-01T00:00:00.000Z')
    for (let i = 0; i < assessments; i++) {
      map.assessments[`as${i}`] = { id: `as${i}`, date: '2026-01-01', who: 'Ana', answers: { plan: 'partly' } }
    }
    const key = (i: number) => KEYS[ties ? i >> 1 : i] as string
    for (let i = 0; i < personas; i++)
      map.personas[`who${i}`] = newPersona({ id: `who${i}`, order: key(i), hue: i + 1 })
    steps.forEach((more, i) => {
      map.phases[`ph${i}`] = newPhase({ id: `ph${i}`, order: key(i), title: `Phase ${i}`, hue: (i % 8) + 1 })
      for (let j = 0; j <= more; j++) {
        map.steps[`st${i}-${j}`] = newStep({ id: `st${i}-${j}`, order: key(j), phase: `ph${i}` })
      }
    })
    lanes.forEach((n, i) => {
      const { kind } = n % 2 === 0 ? channel : LANE_KINDS[(n >> 1) % LANE_KINDS.length]!
      const medium = kind !== 'channel' ? null : n % 3 === 0 ? 'offline' : 'online'
      map.lanes[`la${i}`] = newLane({ id: `la${i}`, order: key(i), kind, medium, hidden: n % 7 === 3 })
    })
    cards.forEach((numbers, i) => addCard(map, `ca${i}`, key(i), dice(numbers)))
    links.forEach(([a, b, who], i) => addLink(map, `li${i}`, a, b, who))
    return map
  })

function addCard(map: JourneyMap, id: Id, order: string, { one, some, text, roll }: Dice) {
  const steps = Object.keys(map.steps)
  const lanes = Object.values(map.lanes).filter((lane) => laneKind(lane.kind).holds !== 'nothing')
  if (steps.length === 0 || lanes.length === 0) return
  const personas = Object.keys(map.personas)
  const attachments: Card['attachments'] = {}
  for (let i = roll(3); i > 0; i--) {
    const kind = one(ATTACHMENT_KINDS)
    const whose = kind.perPersona && personas.length > 0 && roll(2) > 0 ? { persona: one(personas) } : {}
    if (kind.many || Object.values(attachments).every(({ type }) => type !== kind.type)) {
      attachments[`${id}-${i}`] = { ...kind.initial, ...whose, type: kind.type, order: KEYS[i]! } as Attachment
    }
  }
  map.cards[id] = newCard({
    id,
    order,
    step: one(steps),
    lane: one(lanes).id,
    title: text().replace(/[\0\ud800]/g, ''),
    personas: Object.fromEntries(some(personas).map((persona) => [persona, true as const])),
    attachments,
  })
}

function addLink(map: JourneyMap, id: Id, a: number, b: number, who: number) {
  const cards = Object.keys(map.cards)
  const from = cards[a % Math.max(1, cards.length)]
  const to = cards[b % Math.max(1, cards.length)]
  const persona = Object.keys(map.personas)[who] ?? null
  if (from !== undefined && to !== undefined && from !== to) map.links[id] = { id, from, to, persona, label: '' }
}
