/** The brand's promise, phase by phase: how often it is kept, and where it breaks. */
import { promiseOf } from '../insights/promiseReading'
import { phaseLane } from './phaseLane'

export const promiseKept = phaseLane({
  kind: 'promise-kept',
  label: 'lane.promise',
  hint: 'lane.promise.hint',
  icon: 'handshake',
  formula: 'promise.formula',
  read({ map, personas, t }) {
    const reading = promiseOf(map, { personas })
    const byPhase = new Map(reading.phases.map((each) => [each.phase, each]))
    return {
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
    }
  },
})
