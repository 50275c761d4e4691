/** Lanes of indicators, phase by phase: NPS, CSAT and customer effort, each with its n. */
import { writtenScore } from '../attachments/indicator'
import { type Measure, MEASURES } from '../attachments/measures'
import { indicatorsOf } from '../insights/indicators'
import type { LaneKind } from './laneKind'
import { phaseLane } from './phaseLane'

const LABELS = {
  nps: { label: 'lane.nps', hint: 'measure.nps.hint' },
  csat: { label: 'lane.csat', hint: 'measure.csat.hint' },
  ces2: { label: 'lane.ces2', hint: 'measure.ces2.hint' },
  ces1: { label: 'lane.ces1', hint: 'measure.ces1.hint' },
} as const

/** Where a score stands between the bad end (−1) and the good end (+1) of its scale. */
export function goodness(value: number, { least, most, good }: Measure): number {
  const share = (2 * (value - least)) / (most - least) - 1
  return good === 'high' ? share : -share + 0
}

function indicatorLane(id: keyof typeof LABELS): LaneKind {
  return phaseLane({
    kind: `indicators-${id}`,
    ...LABELS[id],
    icon: 'gauge',
    formula: 'indicators.formula',
    read({ map, personas, t }) {
      const reading = indicatorsOf(map, { personas })
      const found = reading.measures.find((each) => each.measure === id)
      const scale = MEASURES.find((measure) => measure.value === id)
      const byPhase = new Map(found?.phases.map((score) => [score.of, score]))
      return {
        empty: found ? null : 'lane.indicators.empty',
        figureOf(of, phase) {
          const score = byPhase.get(of)
          if (!score || !scale) return null
          const text = writtenScore(id, score.value, t)
          const said = { phase, name: t(scale.short), value: text }
          const n = score.n === null ? '' : t(score.small ? 'lane.indicators.few' : 'lane.indicators.n', { n: score.n })
          return {
            text,
            note: n,
            noteFirst: true,
            ...(score.small && { brief: `${text}*` }),
            bar: goodness(score.value, scale),
            cards: score.cards,
            spoken: n === '' ? t('lane.indicators.spoken', said) : t('lane.indicators.spoken.n', { ...said, n }),
          }
        },
      }
    },
  })
}

export const INDICATOR_LANES: readonly LaneKind[] = [
  indicatorLane('nps'),
  indicatorLane('csat'),
  indicatorLane('ces2'),
  indicatorLane('ces1'),
]
