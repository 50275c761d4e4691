/** The brand's promise, phase by phase: how often it is kept, and where it breaks. */
import { promiseOf } from '../insights/promiseReading'
import type { LaneKind } from './laneKind'
import { phaseFigures } from './phaseFigures'

export const promiseKept: LaneKind = {
  kind: 'promise-kept',
  label: 'lane.promise',
  hint: 'lane.promise.hint',
  icon: 'handshake',
  holds: 'nothing',
  height: 28,
  formula: 'promise.formula',
  compute({ map, personas, t }) {
    const reading = promiseOf(map, { personas })
    const byPhase = new Map(reading.phases.map((each) => [each.phase, each]))
    return phaseFigures({
      map,
      t,
      empty: reading.empty,
      figureOf(id, phase) {
        const { broken = [], kept = [], exceeded = [] } = byPhase.get(id) ?? {}
        const of = broken.length + kept.length + exceeded.length
        if (of === 0) return null
        const held = kept.length + exceeded.length
        const counts = { broken: broken.length, kept: kept.length, exceeded: exceeded.length }
        return {
          text: t('lane.promise.of', { held, of }),
          note: broken.length > 0 ? t('lane.promise.broken', { count: broken.length }) : '',
          bar: (held - broken.length) / of,
          cards: [...broken, ...kept, ...exceeded],
          spoken: t('lane.promise.spoken', { phase, ...counts }),
        }
      },
    })
  },
}
