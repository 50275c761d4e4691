/** Begins an assessment of CX maturity, dated and without answers. */
import { cleanText } from '../model/cleanText'
import type { Command } from './command'

interface AddAssessment {
  /** ISO date (yyyy-mm-dd), handed in since a plan knows no clock. */
  date: string
  who?: string
}

export const addAssessment: Command<AddAssessment> = {
  id: 'assessment.add',
  label: 'assessment.add',
  group: 'map',
  bare: false,
  plan(now, { date, who = '' }) {
    const id = now.newId()
    return {
      change(map) {
        map.assessments[id] = { id, date, who: cleanText(who), answers: {} }
      },
    }
  },
}
