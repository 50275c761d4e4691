/** A parsed Mermaid journey to a map: sections become phases, tasks touchpoints, scores emotions. */
import { valenceOf } from '../../attachments/feeling'
import type { Card, Id } from '../../model/journeyMap'
import { within } from '../../model/within'
import { guessChannel } from '../channelGuess'
import type { Note, ReadChoices, Reading, ReadTools } from '../format'
import { type HangingThing, MapBuilder } from '../mapBuilder'
import { type Loose, looseList, looseObject, looseText } from '../parseJson'
import type { Extras } from './mermaidExtras'
import { type MermaidHead, readHead } from './mermaidHead'
import { encodeActor, encodeTask, encodeText, encodeTitle, scoreOf } from './mermaidText'
import { type MermaidJourney, type MermaidSection, type MermaidTask, parseMermaid } from './parseMermaid'
import { actorsOf } from './writeMermaid'

interface Work {
  builder: MapBuilder
  tools: ReadTools
  notes: Note[]
  head: MermaidHead
  actors: NonNullable<ReadChoices['actors']>
  /** Personas by name, and channels by name where actors are channels. */
  personas: Map<string, Id>
  lanes: Map<string, Id>
  cards: Map<number, Id>
}

export function readMermaid(text: string, tools: ReadTools, choices: ReadChoices): Reading {
  const journey = parseMermaid(text)
  const builder = new MapBuilder(tools)
  const head = readHead(journey.head, builder)
  const actors = head.found ? 'personas' : (choices.actors ?? guessActors(journey))
  const work: Work = {
    builder,
    tools,
    notes: [...journey.notes],
    head,
    actors,
    personas: new Map(head.personas.map(({ id, name }) => [name, id])),
    lanes: new Map(),
    cards: new Map(),
  }
  const { title, description } = journey
  builder.head({ title, scenario: description })
  builder.head({ ...head.map, title: exact(title, { ...head.map }, encodeTitle) })
  for (const section of journey.sections) readSection(work, section)
  readLinks(work, journey.links)
  if (!head.found) {
    builder.curve()
    sayActors(work)
  }
  return {
    map: { ...builder.build(), ...head.beside },
    notes: work.notes,
    ...(head.found ? {} : { choices: { actors } }),
  }
}

/** Actors that are mostly named like channels are channels. */
function guessActors(journey: MermaidJourney): 'personas' | 'channels' {
  const names = new Set<string>()
  for (const { tasks } of journey.sections) {
    for (const task of tasks) if ('actors' in task) for (const name of task.actors) names.add(name)
  }
  const channels = [...names].filter((name) => {
    const { sure, icon } = guessChannel(name)
    return sure && icon !== 'user-round'
  })
  return names.size > 1 && channels.length >= names.size * 0.6 ? 'channels' : 'personas'
}

function sayActors({ notes, actors, personas, lanes }: Work): void {
  if (actors === 'channels') notes.unshift({ key: 'mermaid.actors.channels', params: { count: lanes.size } })
  else notes.unshift({ key: 'mermaid.actors.personas', params: { count: personas.size } })
}

/** The line wins, unless it still says what the exact value would be written as. */
function exact(line: string, { title, shown }: Loose, encode: (text: string) => string): string {
  if (typeof title !== 'string') return line
  const written = encode(title) || looseText(shown)
  return encode(line) === written ? title : line
}

function readSection(work: Work, section: MermaidSection): void {
  const { builder } = work
  const values = section.extras?.values ?? {}
  const title = exact(section.title, values, encodeText)
  const hue =
    Number.isInteger(values.hue) && Number(values.hue) >= 1 && Number(values.hue) <= 8 ? Number(values.hue) : undefined
  const phase = builder.phase(title, { goal: looseText(values.goal), ...(hue === undefined ? {} : { hue }) })
  const titles = looseList(values.steps).map(looseText)
  const steps = (titles.length > 0 ? titles : ['']).map((step) => builder.step(phase, step))
  for (const task of section.tasks) {
    const kept = 'actors' in task ? task.extras : task
    const at = Number(kept?.values.step ?? 0)
    const step = steps[at] ?? (steps[0] as Id)
    if ('actors' in task) readTask(work, task, step)
    else readNote(work, task, step)
  }
}

function readNote(work: Work, extras: Extras, step: Id): void {
  const lane = work.head.lanes[Number(extras.values.lane)]
  if (lane === undefined) {
    work.notes.push({ key: 'mermaid.extras.lost', line: extras.line })
    return
  }
  const fields = { ...keptFields(work, extras.values), title: looseText(extras.values.title) }
  number(work, extras.values, work.builder.card(step, lane, fields))
}

function number(work: Work, values: Loose, card: Id): void {
  if (typeof values.n === 'number') work.cards.set(values.n, card)
}

/** What a comment keeps of a card, through the attachment kinds, so that nothing unknown comes in. */
function keptFields({ head }: Work, values: Loose) {
  const personas = looseList(values.for).flatMap((i) => head.personas[Number(i)]?.id ?? [])
  const attachments = looseList(values.with).map((raw): HangingThing => {
    const thing = looseObject(raw)
    const persona = thing.about === undefined ? undefined : head.personas[Number(thing.about)]?.id
    const called = typeof thing.called === 'number' ? thing.called : undefined
    return { type: looseText(thing.type), values: thing, persona, called }
  })
  return { text: looseText(values.text), personas, attachments }
}

function readTask(work: Work, task: MermaidTask, step: Id): void {
  const { builder, notes, tools } = work
  const values = task.extras?.values ?? {}
  const kept = keptFields(work, values)
  const title = exact(task.title, values, encodeTask)
  const indexes = looseList(values.for).map(Number)
  const sameActors = String(actorsOf(work.head.personas, indexes)) === String(task.actors.map(encodeActor))
  const { lane, others } = laneOf(work, task)
  const names = work.actors === 'channels' ? [] : task.actors
  const personas = task.extras && sameActors ? kept.personas : names.map((name) => personaOf(work, name))
  const card = builder.card(step, lane, { ...kept, title, personas })
  number(work, values, card)
  const known = builder.find(card)
  // Answers are remembered by the record asked, and this one is still being made.
  const was = known ? valenceOf({ ...known, attachments: { ...known.attachments } }, null) : null
  if (!task.extras || task.score !== scoreOf(was)) feel(work, task, card, known)
  if (others.length > 0) {
    const text = tools.t('mermaid.alsoAt', { channels: others.join(', ') })
    builder.addText(card, text)
  }
  if (task.rest !== '') {
    builder.addText(card, task.rest)
    notes.push({ key: 'mermaid.rest', params: { text: task.rest }, line: task.line })
  }
}

function personaOf({ builder, personas }: Work, name: string): Id {
  let id = personas.get(name)
  if (id === undefined) personas.set(name, (id = builder.persona(name)))
  return id
}

function laneOf(work: Work, task: MermaidTask): { lane: Id; others: readonly string[] } {
  const { builder, head, lanes, tools } = work
  const kept = task.extras ? head.lanes[Number(task.extras.values.lane)] : head.firstChannel
  if (kept !== undefined) return { lane: kept, others: [] }
  const channels = work.actors === 'channels' ? task.actors : []
  const name = channels[0] ?? tools.t('mermaid.lane')
  let lane = lanes.get(name)
  if (lane === undefined) lanes.set(name, (lane = builder.channel(name)))
  return { lane, others: channels.slice(1) }
}

/** The score of the line as everyone's emotion, in place of what the comment kept. */
function feel({ builder, notes }: Work, task: MermaidTask, card: Id, known: Card | undefined): void {
  const { line, score, scoreText } = task
  if (known) {
    for (const [id, attachment] of Object.entries(known.attachments)) {
      if (attachment.type === 'emotion') delete known.attachments[id]
    }
  }
  if (score === null) {
    if (scoreText !== '') builder.addText(card, scoreText)
    notes.push(
      scoreText === ''
        ? { key: 'mermaid.score.none', params: { title: task.title }, line }
        : { key: 'mermaid.score.text', params: { text: scoreText }, line },
    )
    return
  }
  const used = within(Math.round(score), 1, 5)
  if (score < 1 || score > 5) notes.push({ key: 'mermaid.score.range', params: { score, used }, line })
  else if (used !== score) notes.push({ key: 'mermaid.score.rounded', params: { score, used }, line })
  builder.attach(card, { type: 'emotion', values: { valence: used - 3, feeling: '' } })
}

function readLinks({ builder, head, cards, notes }: Work, extras: Extras | null): void {
  let lost = 0
  for (const raw of looseList(extras?.values.links)) {
    const [from, to, persona, label] = looseList(raw)
    const ends = [cards.get(Number(from)), cards.get(Number(to))] as const
    if (ends[0] === undefined || ends[1] === undefined) lost++
    else {
      const whose = persona === null ? null : (head.personas[Number(persona)]?.id ?? null)
      builder.link(ends[0], ends[1], { persona: whose, label: looseText(label) })
    }
  }
  if (lost > 0 && extras) notes.push({ key: 'mermaid.links.lost', params: { count: lost }, line: extras.line })
}
