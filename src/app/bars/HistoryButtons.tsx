/** Undo and redo, saying what they would take back or do again. */
import { useStore } from 'zustand'
import { IconButton } from '../../ui/IconButton'
import { useT } from '../../ui/useT'
import { redo, undo } from '../actions/edit'
import { type OpenMap, useServices } from '../services'

export function HistoryButtons({ open }: { open: OpenMap }) {
  const services = useServices()
  const t = useT()
  const last = useStore(open.editor.store, (state) => state.history.done.at(-1)?.label ?? null)
  const next = useStore(open.editor.store, (state) => state.history.undone.at(-1)?.label ?? null)
  return (
    <>
      <IconButton
        icon="undo-2"
        label={last ? t('action.undo.what', { what: t(last) }) : t('action.undo')}
        keys={undo.keys?.[0]}
        disabled={last === null}
        onClick={() => undo.perform(services)}
      />
      <IconButton
        icon="redo-2"
        label={next ? t('action.redo.what', { what: t(next) }) : t('action.redo')}
        keys={redo.keys?.[0]}
        disabled={next === null}
        onClick={() => redo.perform(services)}
      />
    </>
  )
}
