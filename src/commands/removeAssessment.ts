/** Takes an assessment of CX maturity away. */
import type { Id } from '../model/journeyMap'
import type { Command } from './command'

export const removeAssessment: Command<{ id: Id }> = {
  id: 'assessment.remove',
  label: 'assessment.remove',
  group: 'map',
  bare: false,
  plan({ map }, { id }) {
    if (!map.assessments[id]) return null
    return {
      change(map) {
        delete map.assessments[id]
      },
    }
  },
}
