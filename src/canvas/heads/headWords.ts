/** What the headers of phases and steps say at a zoom, as elements and painted alike. */
import type { Translate } from '../../i18n/words'
import type { Layout, PhaseBox } from '../../layout/layout'
import type { PhaseId, Step, StepId } from '../../model/journeyMap'
import type { Places } from '../../model/places'

/** Below this zoom steps are numbered, not named: a column no longer holds a word. */
export const NAMED_FROM = 0.45

/** An unnamed only step is not shown: its phase takes the whole height. */
export function isBare(box: PhaseBox, columns: readonly Step[]): boolean {
  return box.span === 1 && !columns[box.first]?.title
}

function cardsByColumn(places: Places): Map<StepId, number> {
  const sums = new Map<StepId, number>()
  for (const cells of places.values()) {
    for (const [step, ids] of cells) sums.set(step, (sums.get(step) ?? 0) + ids.length)
  }
  return sums
}

/** How many steps and cards each phase has, for where its steps are too narrow to be named. */
export function countsOf({ phases, columns }: Layout, places: Places, t: Translate): ReadonlyMap<PhaseId, string> {
  const cards = cardsByColumn(places)
  return new Map(
    phases.map((box) => {
      let sum = 0
      for (let i = box.first; i < box.first + box.span; i++) sum += cards.get(columns[i]?.id ?? '') ?? 0
      const steps = t('canvas.steps', { count: box.span })
      return [box.phase.id, t('canvas.phase.counts', { steps, cards: t('canvas.cards', { count: sum }) })]
    }),
  )
}
