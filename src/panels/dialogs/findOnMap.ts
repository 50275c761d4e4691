/** Finds cards, phases, steps, lanes and personas by their words, quickly on maps of any size. */
import type { Card, CardId, Id, JourneyMap } from '../../model/journeyMap'
import { byOrder } from '../../model/order'
import { columnIndex, columnsOf, personasOf, phasesOf, rowsOf } from '../../model/queries'
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

const LIMIT = 30
const wordsOf = (query: string) => folded(query).split(/\s+/).filter(Boolean)

/** Every word must be met. What is called just so comes first, then titles that begin with the query, then titles, then what hangs on cards. */
export function findOnMap(map: JourneyMap, query: string, limit = LIMIT): FoundOnMap {
  const words = wordsOf(query)
  return words.length === 0 ? NOTHING : met(map, words, heads(map), Object.values(map.cards), limit)
}

/** Cards alone, by their words; where nothing is asked for, those nearest to `from`, further on before further back. */
export function findCards(map: JourneyMap, query: string, from: Card, without: ReadonlySet<CardId>): FoundOnMap {
  const cards = Object.values(map.cards).filter(({ id }) => id !== from.id && !without.has(id))
  const words = wordsOf(query)
  if (words.length > 0) return met(map, words, [], cards, LIMIT)
  const rows = new Map(rowsOf(map.lanes).map(({ lane }, i) => [lane.id, i]))
  const away = (card: Card) => columnIndex(map, card.step) - columnIndex(map, from.step)
  const rowsAway = ({ lane }: Card) => Math.abs((rows.get(lane) ?? 0) - (rows.get(from.lane) ?? 0))
  // A way leads from touchpoint to touchpoint: notes come last.
  const note = (card: Card) => Number(map.lanes[card.lane]?.medium == null)
  const nearest = cards.sort(
    (a, b) =>
      note(a) - note(b) ||
      Math.abs(away(a)) - Math.abs(away(b)) ||
      away(b) - away(a) ||
      rowsAway(a) - rowsAway(b) ||
      byOrder(a, b),
  )
  return { results: nearest.slice(0, LIMIT).map((card) => foundCard(map, card, '')), total: cards.length }
}

function met(
  map: JourneyMap,
  words: readonly string[],
  places: Iterable<Found>,
  cards: readonly Card[],
  limit: number,
): FoundOnMap {
  const ranks: Found[][] = [[], [], [], []]
  let total = 0
  const take = (rank: number, found: () => Found) => {
    total++
    const list = ranks[rank]
    if (list && list.length < limit) list.push(found())
  }
  const has = (text: string) => words.every((word) => text.includes(word))

  const whole = words.join(' ')
  const rank = (title: string) => (title === whole ? 0 : title.startsWith(words[0] ?? '') ? 1 : 2)
  for (const head of places) {
    const title = folded(head.title)
    if (has(title)) take(rank(title), () => head)
  }
  for (const card of cards) {
    const { title, all } = textOf(card)
    if (has(title)) take(rank(title), () => foundCard(map, card, ''))
    else if (has(all)) take(3, () => foundCard(map, card, excerptOf(card, words)))
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
