/** What the live region says of a change; typing is not spoken, it is heard while it is typed. */
import { attachmentKind } from '../../attachments/index'
import { laneTitle, stepTitle } from '../../canvas/rows/cellLabel'
import type { Focus } from '../../commands/command'
import type { Change, EditorState } from '../../editor/editor'
import { languageStore } from '../../i18n/languageStore'
import type { Translate } from '../../i18n/words'
import type { JourneyMap } from '../../model/journeyMap'
import { cardsAt, type Places } from '../../model/places'
import { phasesOf, rowsOf, stepsOf } from '../../model/queries'
import { announce, notify } from '../../ui/announce'

const typed = (change: Change) =>
  change.patches.length > 0 &&
  change.patches.every(({ op, path }) => op === 'replace' && ['title', 'text', 'goal'].includes(String(path.at(-1))))

const MOVING = new Set(['step', 'lane', 'phase', 'order'])
const moved = ({ patches }: Change) =>
  patches.length > 0 && patches.every(({ path }) => path.length === 3 && MOVING.has(String(path[2])))

/** Where what the keyboard stands on has come to stand. */
function placeOf(focus: Focus, map: JourneyMap, places: Places, t: Translate): string {
  if (!('header' in focus)) {
    const { step, lane, card } = focus
    if (card === undefined) return ''
    const cell = cardsAt(places, step, lane)
    const index = cell.indexOf(card) + 1
    const params = { step: stepTitle(map, step, t), lane: laneTitle(map, lane, t), index, count: cell.length }
    return t('canvas.card.place', params)
  }
  const { header } = focus
  const step = map.steps[header]
  const line = map.phases[header]
    ? phasesOf(map.phases)
    : step
      ? stepsOf(map, step.phase)
      : rowsOf(map.lanes).map((row) => row.lane)
  return t('app.place', { index: line.findIndex(({ id }) => id === header) + 1, count: line.length })
}

/** The kind of what was hung, changed or taken off, where it is one: "Change attachment: Pain point". */
function kindNamed({ label, patches, before, map }: Change, t: Translate): string {
  if (!label.startsWith('attachment.')) return ''
  const types = new Set(
    patches.map(({ path: [, card, , id] }) =>
      [map, before].flatMap(({ cards }) => cards[String(card)]?.attachments[String(id)]?.type ?? []).at(0),
    ),
  )
  const [type] = types
  const kind = types.size === 1 && type !== undefined ? attachmentKind(type) : undefined
  return kind ? `: ${t(kind.label)}` : ''
}

/** `focus`, `places`: where the keyboard and the cards stand after the change. `undo` takes this very change back. */
export function changeSpoken(
  change: Change,
  { focus, places }: Pick<EditorState, 'focus' | 'places'>,
  undo?: () => void,
): void {
  const speech = languageStore.getState().speech
  if (!speech || change.origin === 'remote' || (change.origin === 'command' && !change.said && typed(change))) return
  const { t } = speech
  const what = (change.said ? t(change.said.key, change.said.params) : t(change.label)) + kindNamed(change, t)
  if (change.origin === 'command' && focus && moved(change)) {
    announce([what, placeOf(focus, change.map, places, t)].filter((part) => part !== '').join('. '))
    return
  }
  if (change.origin === 'command' && change.said?.shown && undo) {
    notify({ text: what, tone: 'plain', action: { label: t('action.undo'), perform: undo } })
    return
  }
  announce(change.origin === 'command' ? what : t(change.origin === 'undo' ? 'app.undone' : 'app.redone', { what }))
}
