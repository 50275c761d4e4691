/** The five faces below a card that is being typed: Alt and a number sets one without leaving the words. */
import { VALENCES, valenceLabel } from '../../attachments/emotion'
import type { CardId } from '../../model/journeyMap'
import { Face } from '../../ui/Face'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import { useEditorState, useRoom } from '../canvasRoom'
import styles from './FaceBar.module.css'
import { FEELINGS } from './feelings'
import { feltBy } from '../arrangement/laneMeans'

export function FaceBar({ id }: { id: CardId }) {
  const t = useT()
  const { editor } = useRoom()
  const felt = useEditorState((state) => {
    const card = state.map.cards[id]
    return card ? feltBy(card, state.shown) : null
  })
  return (
    <span className={styles.faces} role="group" aria-label={t('emotion.label')}>
      {VALENCES.map((valence, i) => {
        const command = FEELINGS[i]
        const pressed = felt !== null && Math.round(felt) === valence
        return (
          <button
            key={valence}
            type="button"
            tabIndex={-1}
            className={styles.faceButton}
            aria-label={t(valenceLabel(valence))}
            aria-pressed={pressed}
            {...tip(t(valenceLabel(valence)), `Alt+Digit${i + 1}`)}
            // Typing goes on: the field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => command && editor.run(command, undefined)}
          >
            <Face valence={valence} size={18} />
            <small>{i + 1}</small>
          </button>
        )
      })}
    </span>
  )
}
