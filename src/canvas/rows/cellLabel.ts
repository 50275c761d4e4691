/** What a screen reader says of a cell: "Pay, Website, 2 touchpoints". */
import type { Translate } from '../../i18n/words'
import { laneKind } from '../../lanes/index'
import type { CardId, JourneyMap, LaneId, StepId } from '../../model/journeyMap'

/** The title of a lane, or its kind's where it has none. */
export function laneTitle(map: Pick<JourneyMap, 'lanes'>, lane: LaneId, t: Translate): string {
  const record = map.lanes[lane]
  return record ? record.title || t(laneKind(record.kind).label) : ''
}

/** The title of a step; an unnamed one goes by its phase's. */
export function stepTitle(map: Pick<JourneyMap, 'steps' | 'phases'>, step: StepId, t: Translate): string {
  const record = map.steps[step]
  if (!record) return ''
  return record.title || map.phases[record.phase]?.title || t('canvas.phase.unnamed')
}

export function cellLabel(
  map: Pick<JourneyMap, 'lanes' | 'steps' | 'phases'>,
  step: StepId,
  lane: LaneId,
  cards: number,
  t: Translate,
): string {
  const touchpoints = map.lanes[lane]?.medium !== null
  const params = { step: stepTitle(map, step, t), lane: laneTitle(map, lane, t), count: cards }
  if (cards === 0) return t('canvas.cell.empty', params)
  return t(touchpoints ? 'canvas.cell.touchpoints' : 'canvas.cell.notes', params)
}

/** The same with the titles of the cards, where they have no elements of their own. */
export function cellInWords(
  map: Pick<JourneyMap, 'lanes' | 'steps' | 'phases' | 'cards'>,
  step: StepId,
  lane: LaneId,
  cards: readonly CardId[],
  t: Translate,
): string {
  const titles = cards.map((id) => map.cards[id]?.title || t('canvas.card.untitled'))
  return [cellLabel(map, step, lane, cards.length, t), ...titles].join('. ')
}
