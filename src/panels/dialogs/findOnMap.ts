/** Finds cards, phases, steps, lanes and personas by their words, quickly on maps of any size. */
import type { Card, Id, JourneyMap } from '../../model/journeyMap'
import { columnsOf, personasOf, phasesOf, rowsOf } from '../../model/queries'
import { folded } from '../folded'

export interface Found {
  id: Id
  kind: 'card' | 'phase' | 'step' | 'lane' | 'persona'
  title: string
  /** Where it stands: its phase and lane. */
  where: string
  /** What was met, where that is not the title. */
  excerpt: string
}

export interface FoundOnMap {
  results: readonly Found[]
  /** Of how many; more than are listed where the limit cut them. */
  total: number
}

const NOTHING: FoundOnMap = { results: [], total: 0 }

/** Each card is folded once for as long as it does not change: an edit costs one card, not ten thousand. */
const textsOf = new WeakMap<Card, { title: string; all: string }>()

function textOf(card: Card) {
  const known = textsOf.get(card)
  if (known) return known
  const words = [card.text]
  for (const { order: _order, type: _type, persona: _persona, ...fields } of Object.values(card.attachments)) {
    for (const value of Object.values(fields)) if (typeof value === 'string' && value !== '') words.push(value)
  }
  const title = folded(card.title)
  const made = { title, all: `${title}\n${folded(words.join('\n'))}` }
  textsOf.set(card, made)
  return made
}

/** Every word must be met. Titles that begin with the query come first, then titles, then what hangs on cards. */
export function findOnMap(map: JourneyMap, query: string, limit = 30): FoundOnMap {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return NOTHING
  const ranks: Found[][] = [[], [], []]
  let total = 0
  const take = (rank: number, found: () => Found) => {
    total++
    const list = ranks[rank]
    if (list && list.length < limit) list.push(found())
  }
  const has = (text: string) => words.every((word) => text.includes(word))

  for (const head of heads(map)) {
    const title = folded(head.title)
    if (has(title)) take(title.startsWith(words[0] ?? '') ? 0 : 1, () => head)
  }
  for (const card of Object.values(map.cards)) {
    const { title, all } = textOf(card)
    if (has(title)) take(title.startsWith(words[0] ?? '') ? 0 : 1, () => foundCard(map, card, ''))
    else if (has(all)) take(2, () => foundCard(map, card, excerptOf(card, words)))
  }
  return { results: ranks.flat().slice(0, limit), total }
}

function* heads(map: JourneyMap): Generator<Found> {
  const excerpt = ''
  for (const { id, title, goal } of phasesOf(map.phases)) yield { id, kind: 'phase', title, where: goal, excerpt }
  for (const { id, title, phase } of columnsOf(map)) {
    if (title !== '') yield { id, kind: 'step', title, where: map.phases[phase]?.title ?? '', excerpt }
  }
  for (const { lane } of rowsOf(map.lanes))
    yield { id: lane.id, kind: 'lane', title: lane.title, where: lane.area, excerpt }
  for (const { id, name, role } of personasOf(map.personas)) {
    yield { id, kind: 'persona', title: name, where: role, excerpt }
  }
}

function foundCard(map: JourneyMap, card: Card, excerpt: string): Found {
  const step = map.steps[card.step]
  const places = [step && map.phases[step.phase]?.title, step?.title, map.lanes[card.lane]?.title]
  return { id: card.id, kind: 'card', title: card.title, where: places.filter(Boolean).join(' · '), excerpt }
}

const AROUND = 60

/** The piece of text in which a word was met that the title does not have. */
function excerptOf(card: Card, words: readonly string[]): string {
  const title = folded(card.title)
  const word = words.find((one) => !title.includes(one)) ?? ''
  const texts = [card.text, ...Object.values(card.attachments).flatMap((attachment) => Object.values(attachment))]
  for (const text of texts) {
    if (typeof text !== 'string') continue
    const at = folded(text).indexOf(word)
    if (at < 0) continue
    const start = Math.max(0, at - AROUND / 2)
    const piece = text.slice(start, at + word.length + AROUND).trim()
    return `${start > 0 ? '…' : ''}${piece}${start + piece.length < text.length ? '…' : ''}`
  }
  return ''
}
