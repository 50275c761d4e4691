/** The dialogs of the editor, each loaded when it is first opened. */
import { useStore } from 'zustand'
import { later } from '../../ui/later'
import { editorDeeds, gridKeyItems } from '../keys/deeds'
import { type OpenMap, useServices } from '../services'
import { FindAndHelp } from './FindAndHelp'

const ExportMap = later(async () => (await import('./ExportMap')).ExportMap)
const HistoryOfMap = later(async () => (await import('./HistoryOfMap')).HistoryOfMap)
const WayFinder = later(async () => (await import('../../panels/dialogs/WayFinder')).WayFinder)
const PersonaOfMap = later(async () => (await import('./PersonaOfMap')).PersonaOfMap)

export function EditorDialogs({ open }: { open: OpenMap }) {
  const { dialogs } = useServices()
  const dialog = useStore(dialogs, (state) => state.dialog)
  const mapNow = () => open.editor.store.getState().map
  const close = () => dialogs.setState({ dialog: null })
  return (
    <>
      {dialog?.is === 'persona' && <PersonaOfMap open={open} id={dialog.id} onClose={close} />}
      {dialog?.is === 'way' && <WayFinder editor={open.editor} card={dialog.card} onClose={close} />}
      {dialog?.is === 'export' && <ExportMap editor={open.editor} onClose={close} />}
      {dialog?.is === 'history' && <HistoryOfMap open={open} onClose={close} />}
      <FindAndHelp deeds={editorDeeds} moreKeys={gridKeyItems} mapNow={mapNow} />
    </>
  )
}
