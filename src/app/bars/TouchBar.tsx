/** The bar below the map where a finger points: what is done most, in reach of the thumb. */
import { useStore } from 'zustand'
import { addCardHere } from '../../commands/addCardHere'
import { linkSelected } from '../../commands/linkSelected'
import { Icon } from '../../ui/Icon'
import { useT } from '../../ui/useT'
import { runBare } from '../keys/runBare'
import { prefer, preferenceStore } from '../preferences'
import type { OpenMap } from '../services'
import styles from './TouchBar.module.css'

interface Deed {
  icon: string
  label: string
  /** Absent: it is not a switch. */
  on?: boolean
  disabled?: boolean
  perform: () => void
}

export function TouchBar({ open }: { open: OpenMap }) {
  const t = useT()
  const { editor, view } = open
  const { inspector, density } = useStore(preferenceStore)
  const undo = useStore(editor.store, (state) => state.history.done.length > 0)
  const redo = useStore(editor.store, (state) => state.history.undone.length > 0)
  const readonly = useStore(editor.store, (state) => state.readonly)
  const chosen = useStore(editor.store, (state) => state.selection.some((id) => state.map.cards[id]))
  const compact = density === 'compact'
  const addCard = () => {
    // Before anything was pressed, the first cell is where a card goes.
    if (!editor.can(addCardHere, undefined)) view.focusGrid()
    runBare(open, addCardHere)
  }
  const deeds: readonly Deed[] = [
    { icon: 'undo-2', label: t('action.undo'), disabled: !undo, perform: () => editor.undo() },
    { icon: 'redo-2', label: t('action.redo'), disabled: !redo, perform: () => editor.redo() },
    { icon: 'plus', label: t('app.touch.card'), disabled: readonly, perform: addCard },
    {
      icon: 'spline',
      label: t('app.touch.path'),
      disabled: readonly || !chosen,
      perform: () => void runBare(open, linkSelected),
    },
    {
      icon: 'list',
      label: t('app.touch.compact'),
      on: compact,
      perform: () => prefer({ density: compact ? 'full' : 'compact' }),
    },
    {
      icon: 'panel-right',
      label: t('app.touch.details'),
      on: inspector,
      perform: () => prefer({ inspector: !inspector }),
    },
  ]
  return (
    <footer className={styles.foot}>
      <div role="toolbar" aria-label={t('app.touch')} className={styles.bar}>
        {deeds.map(({ icon, label, on, disabled, perform }) => (
          <button
            key={icon}
            type="button"
            className={styles.deed}
            aria-pressed={on}
            disabled={disabled}
            // A title that is being typed into keeps its field until the deed is done.
            onPointerDown={(event) => event.preventDefault()}
            onClick={perform}
          >
            <Icon name={icon} size={20} />
            {label}
          </button>
        ))}
      </div>
    </footer>
  )
}
