/** The delivery gap, phase by phase: what we believe against what customers feel. */
import { signed } from '../attachments/attachmentKind'
import { deliveryGapOf } from '../insights/deliveryGap'
import { rounded } from '../insights/figures'
import { phaseLane } from './phaseLane'

export const deliveryGap = phaseLane({
  kind: 'delivery-gap',
  label: 'lane.gap',
  hint: 'lane.gap.hint',
  icon: 'thumbs-up',
  formula: 'gap.formula',
  read({ map, personas, t }) {
    const reading = deliveryGapOf(map, { personas })
    const byPhase = new Map(reading.phases.map((each) => [each.of, each]))
    return {
      empty: reading.empty,
      figureOf(id, phase) {
        const found = byPhase.get(id)
        if (!found) return null
        const gap = signed(rounded(found.gap, 1), t)
        const believed = signed(rounded(found.believed, 1), t)
        const said = signed(rounded(found.said, 1), t)
        return {
          text: gap,
          note: t('lane.gap.n', { count: found.n }),
          marks: [found.said, found.believed],
          cards: found.cards,
          spoken: t('lane.gap.spoken', { phase, gap, believed, said }),
        }
      },
    }
  },
})
