/** Channel consistency, phase by phase: the figure, and each channel's mean as a mark. */
import { signed } from '../attachments/attachmentKind'
import { channelConsistency } from '../insights/consistency'
import { rounded } from '../insights/figures'
import { phaseLane } from './phaseLane'

export const consistency = phaseLane({
  kind: 'consistency',
  label: 'lane.consistency',
  hint: 'lane.consistency.hint',
  icon: 'radio',
  formula: 'consistency.formula',
  read({ map, personas, t }) {
    const reading = channelConsistency(map, { personas })
    const byPhase = new Map(reading.phases.map((each) => [each.phase, each]))
    return {
      empty: reading.empty,
      figureOf(id, phase) {
        const { value = null, channels = [] } = byPhase.get(id) ?? {}
        if (value === null) return null
        const means = channels.map(
          ({ lane, mean }) => `${map.lanes[lane]?.title || t('reading.untitled')} ${signed(rounded(mean, 1), t)}`,
        )
        const percent = t('number.percent', { value: Math.round(value * 100) })
        return {
          text: percent,
          note: t('lane.channels', { count: channels.length }),
          marks: channels.map(({ mean }) => mean),
          cards: channels.flatMap(({ cards }) => cards),
          spoken: t('lane.consistency.spoken', { phase, percent, means: means.join(', ') }),
        }
      },
    }
  },
})
