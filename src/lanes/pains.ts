/** Pains, phase by phase: how many, and how severe. */
import { severityBadge } from '../attachments/painPoint'
import { grouped } from '../insights/figures'
import { painRanking } from '../insights/painRanking'
import { phaseLane } from './phaseLane'

const SHOWN = 4

export const pains = phaseLane({
  kind: 'pains',
  label: 'lane.pains',
  hint: 'lane.pains.hint',
  icon: 'triangle-alert',
  formula: 'lane.pains.formula',
  read({ map, personas, t }) {
    const reading = painRanking(map, { personas })
    const byPhase = grouped(reading.pains, (pain) => pain.phase)
    return {
      empty: reading.empty,
      figureOf(id, phase) {
        const here = byPhase.get(id) ?? []
        const [worst] = here
        if (!worst) return null
        const severities = here.map((pain) => pain.severity).sort((a, b) => (b ?? 0) - (a ?? 0))
        const text = worst.text || map.cards[worst.card]?.title || t('reading.untitled')
        return {
          text: t('number.plain', { value: here.length }),
          note: '',
          signs: severities.slice(0, SHOWN).map(severityBadge),
          cards: [...new Set(here.map((pain) => pain.card))],
          spoken: t('lane.pains.spoken', { phase, count: here.length, worst: text }),
        }
      },
    }
  },
})
