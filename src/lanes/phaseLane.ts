/** A computed lane of figures: one a phase over its columns, or a reason where there is none. */
import type { MessageKey, Translate } from '../i18n/words'
import type { Phase, PhaseId } from '../model/journeyMap'
import { columnsOf, phasesOf, stepsOf } from '../model/queries'
import type { Computed, ComputeInput, Figure, LaneKind } from './laneKind'

interface Told {
  /** Why the whole lane has nothing to show; null where it has. */
  empty: MessageKey | null
  /** The figure of a phase; null leaves its columns empty. */
  figureOf: (phase: PhaseId, name: string) => Omit<Figure, 'from' | 'to'> | null
}

interface PhaseLane extends Pick<LaneKind, 'kind' | 'label' | 'hint' | 'icon' | 'formula'> {
  read: (input: ComputeInput) => Told
}

export function phaseLane({ read, ...head }: PhaseLane): LaneKind {
  return { ...head, holds: 'nothing', height: 28, compute: (input) => figuresOf(input, read(input)) }
}

function figuresOf({ map, t }: ComputeInput, { empty, figureOf }: Told): Computed {
  const columns = columnsOf(map).length
  if (columns === 0) return { draws: 'figures', figures: [] }
  if (empty !== null) {
    const said = t(empty)
    return { draws: 'figures', figures: [{ from: 0, to: columns, text: said, note: '', spoken: said }] }
  }
  let from = 0
  const figures = phasesOf(map.phases).flatMap((phase): Figure[] => {
    const to = from + stepsOf(map, phase.id).length
    const figure = figureOf(phase.id, nameOf(phase, t))
    const placed = figure ? [{ ...figure, from, to }] : []
    from = to
    return placed
  })
  return { draws: 'figures', figures }
}

const nameOf = (phase: Phase, t: Translate) => phase.title || t('reading.untitled')
