/** The answers of a survey as scores of touchpoints: one a month, persona and touchpoint, with all that did not match. */
import type { NewScore } from '../attachments/indicator'
import { measureOf } from '../attachments/measures'
import type { MessageKey } from '../i18n/words'
import type { CardId, JourneyMap, PersonaId } from '../model/journeyMap'
import { grouped, mean } from './figures'
import { touchpointsOf } from './standing'
import { plainWords, type SurveyRow } from './surveyTable'

export interface SurveyQuestion {
  measure: 'nps' | 'csat' | 'ces2' | 'ces1' | 'own'
  /** The name of an own measure. */
  name?: string
  /** The ends of the scale where the measure leaves them open; CSAT is usually 1 to 5. */
  from?: number
  to?: number
  source?: string
}

export type SurveyProblemKind = 'touchpoint' | 'several' | 'score' | 'date' | 'persona'

export interface SurveyProblem {
  kind: SurveyProblemKind
  /** A sentence with `{count}`. */
  why: MessageKey
  count: number
  /** What was written there, and the lines; the first few. */
  examples: readonly { line: number; written: string }[]
}

export interface SurveyReport {
  rows: number
  /** Rows that became part of a score. */
  taken: number
  /** How many touchpoints got a score. */
  cards: number
  problems: readonly SurveyProblem[]
}

interface Answer {
  card: CardId
  persona: PersonaId | undefined
  score: number
  /** ISO date, or empty. */
  date: string
}

const WHY: Readonly<Record<SurveyProblemKind, MessageKey>> = {
  touchpoint: 'survey.touchpoint',
  several: 'survey.several',
  score: 'survey.score',
  date: 'survey.date',
  persona: 'survey.persona',
}
const EXAMPLES = 5

function scaleOf({ measure, from, to }: SurveyQuestion): readonly [number, number] {
  if (measure === 'csat') return [from ?? 1, to ?? 5]
  return measureOf(measure).asked ?? [from ?? -Infinity, to ?? Infinity]
}

/** A date as people write it, year first or day first, as ISO; empty where it is none. */
export function surveyDate(written: string): string {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(written)
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ].*)?$/.exec(written)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : []
  if (!year || !month || !day) return ''
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : ''
}

/** A score as people write it, with a point or a comma; null where it is none or off the scale. */
function surveyScore(written: string, [least, most]: readonly [number, number]): number | null {
  const score = /^[-+]?\d+([.,]\d+)?$/.test(written) ? Number(written.replace(',', '.')) : Number.NaN
  return score >= least && score <= most ? score : null
}

export function surveyScores(
  map: JourneyMap,
  rows: readonly SurveyRow[],
  question: SurveyQuestion,
): { scores: NewScore[]; report: SurveyReport } {
  const found = new Map<SurveyProblemKind, { line: number; written: string }[]>()
  const tell = (kind: SurveyProblemKind, line: number, written: string) => {
    const known = found.get(kind)
    if (known) known.push({ line, written })
    else found.set(kind, [{ line, written }])
  }
  const answers = answersIn(map, rows, scaleOf(question), tell)
  const months = grouped(answers, ({ card, date }) => `${card}\n${date.slice(0, 7)}`)
  const scores = [...months.values()].flatMap((month) =>
    [...grouped(month, ({ persona }) => persona)].flatMap(([persona, own]) =>
      // Where some do not say who they are, the score of everyone holds all answers of the month.
      scoreOfGroup(persona === undefined ? month : own, persona, question),
    ),
  )
  return {
    scores,
    report: {
      rows: rows.length,
      taken: answers.length,
      cards: new Set(scores.map(({ card }) => card)).size,
      problems: [...found].map(([kind, examples]) => ({
        kind,
        why: WHY[kind],
        count: examples.length,
        examples: examples.slice(0, EXAMPLES),
      })),
    },
  }
}

/** The cards by what a survey may call them: id, title, or channel and title. */
function cardsByName(map: JourneyMap): (row: SurveyRow) => readonly CardId[] {
  const touchpoints = touchpointsOf(map).map(({ card, lane }) => ({
    id: card.id,
    title: plainWords(card.title),
    channel: plainWords(lane.title),
  }))
  const byTitle = grouped(touchpoints, ({ title }) => title)
  return ({ touchpoint, channel }) => {
    if (Object.hasOwn(map.cards, touchpoint)) return [touchpoint]
    const same = byTitle.get(plainWords(touchpoint)) ?? []
    const there = channel === '' ? same : same.filter((card) => card.channel === plainWords(channel))
    return there.map(({ id }) => id)
  }
}

/** By their whole name, and by the first word of it where no other persona begins so: few surveys write both names. */
function personasByName(map: JourneyMap): ReadonlyMap<string, PersonaId> {
  const named = Object.values(map.personas).map(({ id, name }) => ({ id, name: plainWords(name) }))
  const firsts = grouped(named, ({ name }) => name.split(' ')[0] ?? '')
  const alone = [...firsts].flatMap(([first, those]) => (those.length === 1 && those[0] ? [[first, those[0].id]] : []))
  return new Map([...(alone as [string, PersonaId][]), ...named.map(({ id, name }) => [name, id] as const)])
}

function answersIn(
  map: JourneyMap,
  rows: readonly SurveyRow[],
  scale: readonly [number, number],
  tell: (kind: SurveyProblemKind, line: number, written: string) => void,
): Answer[] {
  const cardsOf = cardsByName(map)
  const personas = personasByName(map)
  return rows.flatMap((row): Answer[] => {
    const cards = row.touchpoint === '' ? [] : cardsOf(row)
    const [card] = cards
    const score = surveyScore(row.score, scale)
    if (card === undefined) tell('touchpoint', row.line, row.touchpoint)
    else if (cards.length > 1) tell('several', row.line, row.touchpoint)
    if (score === null) tell('score', row.line, row.score)
    if (card === undefined || cards.length > 1 || score === null) return []
    const date = row.date === '' ? '' : surveyDate(row.date)
    // Without its date or persona an answer still counts, undated or for everyone; that is told too.
    if (row.date !== '' && date === '') tell('date', row.line, row.date)
    const persona = row.persona === '' ? undefined : personas.get(plainWords(row.persona))
    if (row.persona !== '' && persona === undefined) tell('persona', row.line, row.persona)
    return [{ card, persona, score, date }]
  })
}

function scoreOfGroup(group: readonly Answer[], persona: PersonaId | undefined, question: SurveyQuestion): NewScore[] {
  const [first] = group
  if (!first) return []
  const { measure, name = '', source = '' } = question
  const scores = group.map(({ score }) => score)
  const count = (fits: (score: number) => boolean) => scores.filter(fits).length
  const date = group.reduce((last, answer) => (answer.date > last ? answer.date : last), '')
  const [from, to] = scaleOf(question)
  const values: NewScore['values'] = { measure, name, source, date, n: scores.length }
  if (measure === 'nps') {
    values.detractors = count((score) => score <= 6)
    values.promoters = count((score) => score >= 9)
    values.passives = scores.length - values.detractors - values.promoters
  } else if (measure === 'csat') {
    Object.assign(values, { from, to, satisfied: count((score) => score >= to - 1) })
  } else {
    values.value = mean(scores)
    if (Number.isFinite(from) && measure === 'own') values.from = from
    if (Number.isFinite(to) && measure === 'own') values.to = to
  }
  return [{ card: first.card, ...(persona === undefined ? {} : { persona }), values }]
}
