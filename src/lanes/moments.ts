/** Moments of truth, phase by phase, with their pennants. */
import { momentOfTruth } from '../attachments/momentOfTruth'
import { grouped } from '../insights/figures'
import { touchpointsOf } from '../insights/standing'
import { phaseLane } from './phaseLane'

const SHOWN = 3

export const moments = phaseLane({
  kind: 'moments',
  label: 'lane.moments',
  hint: 'lane.moments.hint',
  icon: 'flag',
  formula: 'lane.moments.formula',
  read({ map, personas, t }) {
    const marked = touchpointsOf(map, { personas }).flatMap((touchpoint) =>
      touchpoint.hung.moment.map((moment) => ({ card: touchpoint.card, phase: touchpoint.phase, moment })),
    )
    const byPhase = grouped(marked, ({ phase }) => phase)
    return {
      empty: marked.length > 0 ? null : 'lane.moments.empty',
      figureOf(id, phase) {
        const here = [...(byPhase.get(id) ?? [])].sort(
          (a, b) => (b.moment.importance ?? 0) - (a.moment.importance ?? 0),
        )
        if (here.length === 0) return null
        const badges = here.flatMap(({ moment }) => momentOfTruth.badge(moment, t) ?? [])
        const names = here.map(({ card }) => card.title || t('reading.untitled'))
        return {
          text: t('number.plain', { value: here.length }),
          note: '',
          signs: [...new Map(badges.map((badge) => [JSON.stringify(badge), badge])).values()].slice(0, SHOWN),
          cards: [...new Set(here.map(({ card }) => card.id))],
          spoken: t('lane.moments.spoken', { phase, count: here.length, names: names.slice(0, SHOWN).join(', ') }),
        }
      },
    }
  },
})
