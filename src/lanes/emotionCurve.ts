/** The emotion curve: one line a persona through the phases' means, with the band from lowest to highest. */
import { emotionCurves } from '../insights/emotionCurve'
import type { LaneKind } from './laneKind'

export const emotionCurve: LaneKind = {
  kind: 'emotion-curve',
  label: 'lane.emotion-curve',
  hint: 'lane.emotion-curve.hint',
  icon: 'chart-spline',
  holds: 'nothing',
  height: 116,
  formula: 'lane.emotion-curve.formula',
  curve: true,
  compute: ({ map, personas }) => ({
    draws: 'curve',
    series: emotionCurves(map, personas),
  }),
}
