/** CX maturity: the level that the answers reach, the reasons, and what to work on next. */
import type { Assessment, JourneyMap, MaturityAnswer } from '../model/journeyMap'
import type { Insight, Reading, Words } from './insight'
import { MATURITY_LEVELS, MATURITY_QUESTIONS, type MaturityQuestion } from './maturityQuestions'

export interface LevelProgress {
  level: number
  /** Points of its statements, yes 1 and partly ½, and how many there could be. */
  points: number
  of: number
  reached: boolean
}

export interface AssessedMaturity {
  id: string
  date: string
  who: string
  /** 1 to 5. */
  level: number
  answered: number
  levels: readonly LevelProgress[]
  /** The statements of the level reached that hold, and those of the next that do not yet. */
  because: readonly Words[]
  missing: readonly Words[]
  /** What to work on now. */
  next: readonly Words[]
}

export interface Maturity extends Reading {
  /** Those with an answer, from the latest: an unanswered questionnaire has no level. */
  assessments: readonly AssessedMaturity[]
  latest: AssessedMaturity | null
  /** Levels gained or lost since the one before; null with fewer than two. */
  change: number | null
}

const POINTS: Readonly<Record<string, number>> = { yes: 1, partly: 0.5, no: 0 } satisfies Record<MaturityAnswer, number>
/** A level is reached with two thirds of its points and all levels below it. */
const ENOUGH = 2 / 3

const pointsOf = ({ answers }: Assessment, { id }: MaturityQuestion) =>
  Object.hasOwn(answers, id) ? (POINTS[answers[id] ?? ''] ?? 0) : 0
const questionsAt = (level: number) => MATURITY_QUESTIONS.filter((question) => question.level === level)

/** The level that one set of answers reaches, 1 to 5: a level stands only on all those below it. */
export function assess(assessment: Assessment): AssessedMaturity {
  let unbroken = true
  const levels = MATURITY_LEVELS.map(({ level }): LevelProgress => {
    const questions = questionsAt(level)
    const points = questions.reduce((sum, question) => sum + pointsOf(assessment, question), 0)
    unbroken = unbroken && points >= questions.length * ENOUGH
    return { level, points, of: questions.length, reached: unbroken }
  })
  const level = levels.filter((each) => each.reached).length
  const open = questionsAt(level + 1).filter((question) => pointsOf(assessment, question) < 1)
  // What is only partly so at the level reached is worth finishing before the next.
  const unfinished = questionsAt(level).filter((question) => pointsOf(assessment, question) < 1)
  return {
    id: assessment.id,
    date: assessment.date,
    who: assessment.who,
    level,
    answered: MATURITY_QUESTIONS.filter(({ id }) => POINTS[assessment.answers[id] ?? ''] !== undefined).length,
    levels,
    because: questionsAt(level)
      .filter((question) => pointsOf(assessment, question) > 0)
      .map(({ statement }) => ({ key: statement })),
    missing: open.map(({ statement }) => ({ key: statement })),
    next: [...unfinished, ...open].map(({ next }) => ({ key: next })),
  }
}

export function maturityOf(map: JourneyMap): Maturity {
  const assessments = Object.values(map.assessments)
    .map(assess)
    .filter((each) => each.answered > 0)
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1))
  const [latest = null, before] = assessments
  return {
    n: latest?.answered ?? 0,
    empty: latest ? null : 'maturity.empty',
    leftOut:
      latest && latest.answered < MATURITY_QUESTIONS.length
        ? [{ why: 'maturity.left', count: MATURITY_QUESTIONS.length - latest.answered, cards: [] }]
        : [],
    cards: [],
    assessments,
    latest,
    change: latest && before ? latest.level - before.level : null,
  }
}

export const maturity: Insight<Maturity> = {
  id: 'maturity',
  label: 'maturity.title',
  hint: 'maturity.title.hint',
  formula: 'maturity.formula',
  compute: maturityOf,
  summary({ empty, latest }, _map, t) {
    if (empty || !latest) return t(empty ?? 'maturity.empty')
    const label = t(MATURITY_LEVELS[latest.level - 1]?.label ?? 'maturity.1')
    const [next] = latest.next
    const said = t('maturity.said', { level: latest.level, label })
    return next ? `${said} ${t('maturity.next', { next: t(next.key) })}` : said
  },
}
