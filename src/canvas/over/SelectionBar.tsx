/** One bar for the chosen cards: how they feel, what hangs on them, who meets them, copy, link and delete. */
import { VALENCES, valenceLabel } from '../../attachments/emotion'
import type { BareCommand } from '../../commands/command'
import { duplicateSelection } from '../../commands/duplicateSelection'
import { linkSelected } from '../../commands/linkSelected'
import { removeSelection } from '../../commands/removeSelection'
import { chosenCards } from '../../editor/chosenCards'
import { Face } from '../../ui/Face'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import { attachItems, personaItems } from '../menus/attachMenu'
import { useArranged, useCamera, useEditorState, useRoom } from '../canvasRoom'
import { FEELINGS } from '../cards/feelings'
import { usePreferring } from '../looking/preferring'
import { screenY } from '../looking/projection'
import styles from './SelectionBar.module.css'
import { around, cardRect } from '../looking/steering'
import { useStill } from '../looking/useStill'

const HEIGHT = 40
const WIDTH = 476

export function SelectionBar() {
  const chosen = useEditorState((state) => (state.readonly || state.editing !== null ? 0 : chosenCards(state).length))
  const { inspected } = usePreferring()
  const still = useStill()
  // One card has its form beside the map; where that is closed, it has the bar too.
  return still && chosen > (inspected ? 1 : 0) ? <Bar /> : null
}

/** Below the chosen cards, kept inside what is seen. */
function usePlace(ids: readonly string[]): { left: number; top: number } {
  const arranged = useArranged((state) => state)
  const { projection, frame, left, top, room } = useCamera((state) => state)
  const rect = around(ids.slice(0, 400).flatMap((id) => cardRect(arranged, id) ?? []))
  if (!rect) return { left: frame.left + 16, top: frame.top + 16 }
  const middle = (rect.x + rect.width / 2) * projection.zoom - left
  const below = screenY(projection, rect.y + rect.height) - top + 12
  const within = (value: number, most: number) => Math.max(8, Math.min(most, value))
  return {
    left: frame.left + within(middle - WIDTH / 2, room.width - WIDTH - 8),
    top: frame.top + within(below, room.height - HEIGHT - 12),
  }
}

function Bar() {
  const t = useT()
  const room = useRoom()
  const { editor } = room
  const cards = useEditorState(chosenCards)
  const place = usePlace(cards)
  const offering = { room, t, asking: usePreferring() }
  const button = (command: BareCommand) => (
    <IconButton
      icon={command.icon ?? 'circle-dashed'}
      label={t(command.label)}
      keys={command.keys?.[0]}
      onClick={() => editor.run(command, undefined)}
    />
  )
  return (
    <div role="toolbar" aria-label={t('canvas.chosen', { count: cards.length })} className={styles.bar} style={place}>
      <b>{t('canvas.cards', { count: cards.length })}</b>
      <span className={styles.rule} />
      {VALENCES.map((valence, i) => (
        <button
          key={valence}
          type="button"
          className={styles.face}
          aria-label={t(valenceLabel(valence))}
          {...tip(t(valenceLabel(valence)), `Alt+Digit${i + 1}`)}
          onClick={() => {
            const command = FEELINGS[i]
            if (command) editor.run(command, undefined)
          }}
        >
          <Face valence={valence} size={18} />
        </button>
      ))}
      <span className={styles.rule} />
      <Menu
        items={() => attachItems(offering, cards)}
        trigger={<IconButton icon="flag" label={t('attachment.attach')} />}
      />
      <Menu
        items={() => personaItems(offering, cards)}
        trigger={<IconButton icon="user-round" label={t('canvas.personas')} />}
      />
      {cards.length > 1 && button(linkSelected)}
      {button(duplicateSelection)}
      {button(removeSelection)}
    </div>
  )
}
