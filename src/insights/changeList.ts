/** The changes from one state of a journey to the other in sentences, to hand to those who build. */
import { attachmentKind } from '../attachments/index'
import type { Translate } from '../i18n/words'
import type { JourneyMap, LaneId, StepId } from '../model/journeyMap'
import { stepsOf } from '../model/queries'
import type { ChangedCard, Comparison } from './comparison'

/** One sentence a change, structure first, then cell by cell from left to right. */
export function changeList(
  reading: Comparison,
  map: JourneyMap,
  other: JourneyMap | undefined,
  t: Translate,
): string[] {
  const maps = other ? [map, other] : [map]
  const named = (title: string) => title || t('reading.untitled')
  const records = reading.records.map(({ of, kind, title }) => t(`change.${of}.${kind}`, { title: named(title) }))
  const cards = reading.cells.flatMap(({ step, lane, changes }) => {
    const place = placeName(maps, step, lane, named)
    return changes.map(({ kind, title, fields }) =>
      t(`change.${kind}`, { place, title: named(title), fields: fieldNames(fields, t) }),
    )
  })
  return [...records, ...cards]
}

/** "Pay, Website": the step, or its phase where steps are not named, and the lane, as either map knows them. */
export function placeName(
  maps: readonly JourneyMap[],
  step: StepId,
  lane: LaneId,
  named: (title: string) => string,
): string {
  const map = maps.find(({ steps }) => steps[step])
  const column = map?.steps[step]
  const alone = map && column && stepsOf(map, column.phase).length === 1
  const phase = map?.phases[column?.phase ?? '']?.title ?? ''
  const over = alone || !column?.title ? phase : column.title
  const row = maps.map(({ lanes }) => lanes[lane]?.title).find((title) => title !== undefined) ?? ''
  return `${named(over)}, ${named(row)}`
}

/** What of a card changed, in words. */
export function fieldNames(fields: ChangedCard['fields'], t: Translate): string {
  return fields
    .map((field) => {
      if (field === 'title') return t('change.title')
      if (field === 'text') return t('change.text')
      const kind = attachmentKind(field)
      return kind ? t(kind.label).toLocaleLowerCase() : field
    })
    .join(', ')
}
