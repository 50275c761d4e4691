/** Any sound map, made by chance from the registries: every kind of lane and attachment, words that break files. */
import * as fc from 'fast-check'
import type { Field } from '../../src/attachments/attachmentKind'
import { ATTACHMENT_KINDS } from '../../src/attachments/index'
import { LANE_KINDS } from '../../src/lanes/index'
import { cleanText } from '../../src/model/cleanText'
import type { Attachment, Card, FieldValue, Id, JourneyMap, Lane, Persona, Step } from '../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep } from '../../src/model/newMap'
import { firstKeys } from '../../src/model/order'
import { NAUGHTY } from './naughty'

const MARKS = '#;:,%{}<>|"\'`=+-@\n\r\t /b'.split('')

export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Web', 'Store', 'Pay', 'Compare', 'Ana', 'Luis', 'Too slow') },
  { weight: 2, arbitrary: fc.constantFrom(...NAUGHTY).map(cleanText) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }).map(cleanText) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...MARKS), maxLength: 12 }).map(cleanText),
  },
)

function anyValue(field: Field): fc.Arbitrary<FieldValue> {
  switch (field.type) {
    case 'text':
      return anyText
    case 'choice':
      return fc.constantFrom(...field.options.map((option) => option.value))
    case 'scale':
      return fc.integer({ min: field.min, max: field.max })
    case 'number':
      return fc.integer({ min: Math.max(field.min, -1000), max: Math.min(field.max, 1000) })
    case 'date':
      return fc.constantFrom('', '2026-11-22')
    case 'picture':
      return fc.constantFrom('', 'abc123')
    case 'refs':
      return fc.constant('')
  }
}

const anyAttachment = (personas: readonly Id[]) =>
  fc.constantFrom(...ATTACHMENT_KINDS).chain((kind) =>
    fc
      .record({
        values: fc.record(Object.fromEntries(kind.fields.map((field) => [field.name, anyValue(field)]))),
        persona: fc.constantFrom(...personas, ''),
      })
      .map(({ values, persona }) => {
        const value = kind.read(values)
        if (!value) return null
        return { kind, persona: kind.perPersona && persona ? persona : undefined, value }
      }),
  )

const anyCard = (steps: readonly Id[], lanes: readonly Id[], personas: readonly Id[]) =>
  fc.record({
    step: fc.constantFrom(...steps),
    lane: fc.constantFrom(...lanes),
    title: anyText,
    text: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, anyText),
    personas: fc.uniqueArray(fc.constantFrom(...personas, '')).map((ids) => ids.filter((id) => id !== '')),
    hanging: fc.array(anyAttachment(personas), { maxLength: 4 }),
  })

type Made<T> = T extends fc.Arbitrary<infer V> ? V : never

function cardOf(id: Id, order: string, made: Made<ReturnType<typeof anyCard>>): Card {
  const card = newCard({ id, order, step: made.step, lane: made.lane, title: made.title, text: made.text })
  for (const persona of made.personas) card.personas[persona] = true
  const taken = new Set<string>()
  const keys = firstKeys(made.hanging.length)
  made.hanging.forEach((thing, i) => {
    if (!thing) return
    const seat = thing.kind.many ? `${i}` : `${thing.kind.type} ${thing.persona}`
    if (taken.has(seat)) return
    taken.add(seat)
    const persona = thing.persona === undefined ? {} : { persona: thing.persona }
    card.attachments[`${id}-a${i}`] = { ...thing.value, ...persona, order: keys[i]! } as Attachment
  })
  return card
}

const anyLane = fc.record({ kind: fc.constantFrom(...LANE_KINDS), title: anyText, offline: fc.boolean() })
const anyPersona = fc.record({
  name: anyText,
  role: anyText,
  hue: fc.integer({ min: 1, max: 6 }),
  sales: fc.option(fc.integer({ min: 0, max: 9999 })),
  picture: fc.constantFrom(undefined, 'abc123', 'def-456'),
})

function bones(
  personas: readonly Made<typeof anyPersona>[],
  phases: readonly { title: string; goal: string; steps: readonly string[] }[],
  lanes: readonly Made<typeof anyLane>[],
): JourneyMap {
  const map = emptyMap('map-1', '2026-11-22T10:00:00.000Z')
  const keys = firstKeys(20)
  personas.forEach(({ name, role, hue, sales, picture }, i) => {
    const persona: Persona = newPersona({ id: `who-${i}`, order: keys[i]!, name, role, hue })
    const seen = picture === undefined ? {} : { picture }
    map.personas[persona.id] = { ...persona, ...seen, economics: { ...persona.economics, sales } }
  })
  phases.forEach(({ title, goal, steps }, i) => {
    map.phases[`phase-${i}`] = newPhase({ id: `phase-${i}`, order: keys[i]!, title, goal, hue: (i % 8) + 1 })
    steps.forEach((step, j) => {
      const made: Step = newStep({ id: `step-${i}-${j}`, order: keys[j]!, phase: `phase-${i}`, title: step })
      map.steps[made.id] = made
    })
  })
  lanes.forEach(({ kind, title, offline }, i) => {
    const medium = kind.kind === 'channel' ? (offline ? 'offline' : 'online') : null
    const height = kind.holds === 'nothing' && offline ? 120 : null
    const head = { id: `lane-${i}`, order: keys[i]!, kind: kind.kind }
    const lane: Lane = newLane({ ...head, title, icon: offline ? kind.icon : '', medium, height })
    map.lanes[lane.id] = lane
  })
  return map
}

/** Opportunities that name the pains they answer, wherever those hang. */
function answerPains(map: JourneyMap) {
  const all = Object.values(map.cards).flatMap((card) => Object.entries(card.attachments))
  const pains = all.filter(([, { type }]) => type === 'pain').map(([id]) => id)
  for (const [, attachment] of all)
    if (attachment.type === 'opportunity') attachment.answers = pains.slice(0, 2).join(' ')
}

const anySettings = fc.record({ currency: fc.constantFrom('EUR', 'MXN'), discount: fc.constantFrom(0.1, 0.05) })
const anyAssessments = fc.constantFrom<JourneyMap['assessments']>(
  {},
  { 'judged-1': { id: 'judged-1', date: '2026-11-22', who: 'Ana', answers: {} } },
)

export const anyMap: fc.Arbitrary<JourneyMap> = fc
  .record({
    title: anyText,
    scenario: anyText,
    promise: anyText,
    state: fc.constantFrom('as-is' as const, 'to-be' as const),
    settings: anySettings,
    assessments: anyAssessments,
    personas: fc.array(anyPersona, { maxLength: 3 }),
    phases: fc.array(
      fc.record({ title: anyText, goal: anyText, steps: fc.array(anyText, { minLength: 1, maxLength: 3 }) }),
      { maxLength: 4 },
    ),
    lanes: fc.array(anyLane, { maxLength: 6 }),
  })
  .chain(({ personas, phases, lanes, ...head }) => {
    const made = bones(personas, phases, lanes)
    const map: JourneyMap = { ...made, ...head, settings: { ...made.settings, ...head.settings } }
    const holding = Object.values(map.lanes).filter(
      (lane) => LANE_KINDS.find(({ kind }) => kind === lane.kind)?.holds !== 'nothing',
    )
    const steps = Object.keys(map.steps)
    if (steps.length === 0 || holding.length === 0) return fc.constant(map)
    const ids = holding.map((lane) => lane.id)
    return fc
      .tuple(
        fc.array(anyCard(steps, ids, Object.keys(map.personas)), { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(11), anyText), { maxLength: 4 }),
      )
      .map(([cards, ways]) => {
        const keys = firstKeys(cards.length)
        const full: JourneyMap = { ...map, cards: {}, links: {} }
        cards.forEach((card, i) => (full.cards[`card-${i}`] = cardOf(`card-${i}`, keys[i]!, card)))
        ways.forEach(([from, to, label], i) => {
          if (from === to || from >= cards.length || to >= cards.length) return
          const persona = Object.keys(map.personas)[0] ?? null
          full.links[`link-${i}`] = { id: `link-${i}`, from: `card-${from}`, to: `card-${to}`, persona, label }
        })
        answerPains(full)
        return full
      })
  })
