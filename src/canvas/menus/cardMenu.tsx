/** What can be done with cards and links by the right click. */
import { VALENCES, valenceLabel } from '../../attachments/emotion'
import { addCardHere } from '../../commands/addCardHere'
import { duplicateSelection } from '../../commands/duplicateSelection'
import { linkSelected } from '../../commands/linkSelected'
import { removeSelection } from '../../commands/removeSelection'
import { unlink } from '../../commands/unlink'
import type { CardId, LaneId, LinkId, StepId } from '../../model/journeyMap'
import { Face } from '../../ui/Face'
import type { MenuEntry } from '../../ui/menuItem'
import { attachItems, personaItems } from './attachMenu'
import { FEELINGS } from '../cards/feelings'
import { beginTyping, goTo } from '../keys/gridKeys'
import { type Offering, offer } from './menuEntries'
import { focusOf } from '../looking/steering'

/** Typing begins once the menu has given the focus back. */
const later = (perform: () => void) => requestAnimationFrame(perform)

export function cardMenu(offering: Offering, id: CardId): readonly MenuEntry[] {
  const { room, t, asking } = offering
  const { editor } = room
  const { map, selection, readonly } = editor.store.getState()
  const focus = focusOf(map, id)
  if (!focus) return []
  if (!selection.includes(id)) editor.select([id], focus)
  const chosen = editor.store.getState().selection.filter((other) => map.cards[other])
  const alone = chosen.length === 1
  const personas = personaItems(offering, chosen)
  const typeBelow = () =>
    later(() => {
      const now = editor.store.getState().focus
      if (now) beginTyping(room, now)
    })
  return [
    ...(alone
      ? [
          {
            label: t('canvas.rename'),
            icon: 'pencil',
            keys: 'Enter',
            disabled: readonly,
            onSelect: () => later(() => beginTyping(room, focus)),
          },
          offer(offering, addCardHere, undefined, { label: 'canvas.card.below', after: typeBelow }),
        ]
      : []),
    offer(offering, duplicateSelection, undefined),
    alone
      ? {
          label: t('link.find'),
          icon: linkSelected.icon,
          disabled: readonly,
          onSelect: () => asking?.onWay?.(id),
        }
      : offer(offering, linkSelected, undefined),
    'line',
    { heading: t('emotion.label') },
    ...FEELINGS.flatMap((command, i): MenuEntry[] => {
      const valence = VALENCES[i]
      if (valence === undefined) return []
      return [
        {
          ...offer(offering, command, undefined, { icon: <Face valence={valence} size={16} /> }),
          label: t(valenceLabel(valence)),
        },
      ]
    }),
    { label: t('attachment.attach'), icon: 'plus', submenu: attachItems(offering, chosen) },
    ...(personas.length > 0 ? [{ label: t('canvas.personas'), icon: 'user-round', submenu: personas }] : []),
    'line',
    offer(offering, removeSelection, undefined, { danger: true }),
  ]
}

export function linkMenu(offering: Offering, id: LinkId): readonly MenuEntry[] {
  const { room } = offering
  room.editor.select([id])
  return [offer(offering, unlink, { ids: [id] }, { danger: true })]
}

export function cellMenu(offering: Offering, step: StepId, lane: LaneId): readonly MenuEntry[] {
  const { room, t } = offering
  goTo(room, { step, lane })
  return [
    {
      label: t('canvas.add.card'),
      icon: 'plus',
      keys: 'Enter',
      disabled: room.editor.store.getState().readonly,
      onSelect: () => later(() => beginTyping(room, { step, lane })),
    },
  ]
}
