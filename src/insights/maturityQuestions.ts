/** The questionnaire of CX maturity: three statements for each level above the first, each answered yes, partly or no. */
import type { MessageKey } from '../i18n/words'
import type { MaturityAnswer } from '../model/journeyMap'

export interface MaturityLevel {
  level: number
  label: MessageKey
  hint: MessageKey
}

/** The five levels of the field's maturity model. */
export const MATURITY_LEVELS: readonly MaturityLevel[] = [
  { level: 1, label: 'maturity.1', hint: 'maturity.1.hint' },
  { level: 2, label: 'maturity.2', hint: 'maturity.2.hint' },
  { level: 3, label: 'maturity.3', hint: 'maturity.3.hint' },
  { level: 4, label: 'maturity.4', hint: 'maturity.4.hint' },
  { level: 5, label: 'maturity.5', hint: 'maturity.5.hint' },
]

export interface MaturityQuestion {
  id: string
  /** The level that it speaks for. */
  level: number
  statement: MessageKey
  /** What to do where it is not so. */
  next: MessageKey
}

export const MATURITY_QUESTIONS: readonly MaturityQuestion[] = [
  { id: 'aware', level: 2, statement: 'maturity.aware', next: 'maturity.aware.next' },
  { id: 'journeys', level: 2, statement: 'maturity.journeys', next: 'maturity.journeys.next' },
  { id: 'contacts', level: 2, statement: 'maturity.contacts', next: 'maturity.contacts.next' },
  { id: 'plan', level: 3, statement: 'maturity.plan', next: 'maturity.plan.next' },
  { id: 'governance', level: 3, statement: 'maturity.governance', next: 'maturity.governance.next' },
  { id: 'measures', level: 3, statement: 'maturity.measures', next: 'maturity.measures.next' },
  { id: 'expectations', level: 4, statement: 'maturity.expectations', next: 'maturity.expectations.next' },
  { id: 'policies', level: 4, statement: 'maturity.policies', next: 'maturity.policies.next' },
  { id: 'loop', level: 4, statement: 'maturity.loop', next: 'maturity.loop.next' },
  { id: 'everywhere', level: 5, statement: 'maturity.everywhere', next: 'maturity.everywhere.next' },
  { id: 'radical', level: 5, statement: 'maturity.radical', next: 'maturity.radical.next' },
  { id: 'advantage', level: 5, statement: 'maturity.advantage', next: 'maturity.advantage.next' },
]

export const MATURITY_ANSWERS: readonly MaturityAnswer[] = ['yes', 'partly', 'no']

export const MATURITY_ANSWER_LABELS: Readonly<Record<MaturityAnswer, MessageKey>> = {
  yes: 'maturity.yes',
  partly: 'maturity.partly',
  no: 'maturity.no',
}
