/** Opportunities, phase by phase: how many there are, and how many are done. */
import { grouped } from '../insights/figures'
import { opportunitiesOf } from '../insights/opportunityMatrix'
import { phaseLane } from './phaseLane'

export const opportunityMarks = phaseLane({
  kind: 'opportunity-marks',
  label: 'lane.ideas',
  hint: 'lane.ideas.hint',
  icon: 'lightbulb',
  formula: 'lane.ideas.formula',
  read({ map, personas, t }) {
    const reading = opportunitiesOf(map, { personas })
    const byPhase = grouped(reading.opportunities, (each) => each.phase)
    return {
      empty: reading.empty,
      figureOf(id, phase) {
        const here = byPhase.get(id) ?? []
        const [first] = here
        if (!first) return null
        const done = here.filter(({ state }) => state === 'done').length
        return {
          text: t('number.plain', { value: here.length }),
          note: done > 0 ? t('lane.ideas.done', { count: done }) : '',
          signs: [{ mark: 'icon', icon: 'lightbulb', tone: 'plain' }],
          cards: [...new Set(here.map(({ card }) => card))],
          spoken: t('lane.ideas.spoken', {
            phase,
            count: here.length,
            done,
            first: first.text || t('opportunity.label'),
          }),
        }
      },
    }
  },
})
