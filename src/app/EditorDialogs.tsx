/** The dialogs of the editor, each loaded when it is first opened. */
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { type OpenMap, useServices } from './services'

const ExportMap = lazy(async () => ({ default: (await import('./ExportMap')).ExportMap }))
const PersonaDialog = lazy(async () => ({
  default: (await import('../panels/personas/PersonaDialog')).PersonaDialog,
}))

export function EditorDialogs({ open }: { open: OpenMap }) {
  const { dialogs } = useServices()
  const dialog = useStore(dialogs, (state) => state.dialog)
  const close = () => dialogs.setState({ dialog: null })
  return (
    <Suspense fallback={null}>
      {dialog?.is === 'persona' && <PersonaDialog editor={open.editor} id={dialog.id} onClose={close} />}
      {dialog?.is === 'export' && <ExportMap editor={open.editor} onClose={close} />}
    </Suspense>
  )
}
