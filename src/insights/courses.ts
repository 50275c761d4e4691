/** The course of scores over time, like with like: the same touchpoints in every month, so that no change of the mix shows as a trend. */
import type { CardId } from '../model/journeyMap'
import { grouped, mean } from './figures'
import type { Look } from './insight'
import { latest, pooled, type Pooled, type ScoreRecord } from './pooledScores'

export interface ScoreAt extends Pick<Pooled, 'value' | 'n' | 'small' | 'cards'> {
  /** A month, yyyy-mm. */
  month: string
}

/** Touchpoints that were measured in the same months, two at least; each counts the same, however many answered. */
export interface Course {
  cards: readonly CardId[]
  /** From the first month. */
  scores: readonly ScoreAt[]
}

interface Line {
  card: CardId
  /** Of everyone, or of a persona. */
  everyone: boolean
  byMonth: readonly (readonly [month: string, score: Pooled])[]
}

/** The courses of one measure's scores; those of the most touchpoints first. */
export function coursesOf(records: readonly ScoreRecord[], look: Look = {}): Course[] {
  const dated = records.filter((record) => record.date !== '')
  const lines = [...grouped(dated, ({ touchpoint, persona }) => `${touchpoint.card.id}\n${persona ?? ''}`).values()]
    .map(lineOf)
    .filter(({ byMonth }) => byMonth.length > 1)
  const counted = [...grouped(lines, ({ card }) => card).values()].flatMap((own) => ofOneKind(own, look))
  const courses = grouped(counted, ({ byMonth }) => byMonth.map(([month]) => month).join(' '))
  return [...courses.values()].map(together).sort((a, b) => b.cards.length - a.cards.length)
}

function lineOf(records: readonly ScoreRecord[]): Line {
  const [first] = records
  const months = [...grouped(records, ({ date }) => date.slice(0, 7))].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    card: first?.touchpoint.card.id ?? '',
    everyone: first?.persona === null,
    byMonth: months.flatMap(([month, scores]) => {
      const score = pooled(latest(scores))
      return score ? [[month, score] as const] : []
    }),
  }
}

/** A score of everyone holds the personas': either is shown, a persona's own where personas are looked at. */
function ofOneKind(lines: readonly Line[], { personas = [] }: Look): readonly Line[] {
  const wanted = lines.filter(({ everyone }) => everyone === (personas.length === 0))
  return wanted.length > 0 ? wanted : lines
}

function together(lines: readonly Line[]): Course {
  const cards = [...new Set(lines.map(({ card }) => card))]
  const months = lines[0]?.byMonth.map(([month]) => month) ?? []
  const scores = months.map((month, i): ScoreAt => {
    const here = lines.flatMap(({ byMonth }) => byMonth[i]?.[1] ?? [])
    const known = here.every(({ n }) => n !== null)
    return {
      month,
      cards,
      value: mean(here.map(({ value }) => value)) ?? 0,
      n: known ? here.reduce((sum, { n }) => sum + (n ?? 0), 0) : null,
      small: here.some(({ small }) => small),
    }
  })
  return { cards, scores }
}
