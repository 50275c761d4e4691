/** Writes into an assessment of CX maturity: its date, who judged, and answers; an answer of null is taken back. */
import { cleanText } from '../model/cleanText'
import type { Id, MaturityAnswer } from '../model/journeyMap'
import type { Command } from './command'
import { mergeKey } from './written'

interface ChangeAssessment {
  id: Id
  date?: string
  who?: string
  answers?: Record<string, MaturityAnswer | null>
}

export const changeAssessment: Command<ChangeAssessment> = {
  id: 'assessment.change',
  label: 'assessment.change',
  group: 'map',
  bare: false,
  plan({ map }, { id, date, who, answers = {} }) {
    const known = map.assessments[id]
    if (!known) return null
    const named = who === undefined ? known.who : cleanText(who)
    const dated = date ?? known.date
    const given = Object.entries(answers).filter(([question, answer]) => (known.answers[question] ?? null) !== answer)
    if (named === known.who && dated === known.date && given.length === 0) return null
    return {
      change(map) {
        const assessment = map.assessments[id]
        if (!assessment) return
        assessment.who = named
        assessment.date = dated
        for (const [question, answer] of given) {
          if (answer === null) delete assessment.answers[question]
          else assessment.answers[question] = answer
        }
      },
      ...(given.length === 0 && { merge: mergeKey('assessment', [id], { who, date }) }),
    }
  },
}
