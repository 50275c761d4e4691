/** The export dialog of the open map. */
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Editor } from '../../editor/editor'
import { mapOf } from '../../editor/mapOf'
import { FORMATS } from '../../formats/index'
import { phasesOf } from '../../model/queries'
import { ExportDialog } from '../../panels/dialogs/ExportDialog'
import { useT } from '../../ui/useT'
import { closePreviews, copyPicture, excerptOf, previewOf, saveAs } from '../files/exporting'
import { useServices } from '../services'

const canCopy = typeof ClipboardItem !== 'undefined' && navigator.clipboard !== undefined

export function ExportMap({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useT()
  const { library } = useServices()
  const picture = (hash: string) => library.readPicture(hash)
  const { selection, shown } = useStore(editor.store)
  // What is exported is what was on the screen when the dialog opened.
  const map = useMemo(() => mapOf(editor.store.getState()), [editor])
  const selected = useMemo(() => {
    const phases = selection.flatMap((id) => map.steps[map.cards[id]?.step ?? '']?.phase ?? [])
    return [...new Set(phases)]
  }, [selection, map])
  useEffect(() => closePreviews, [])
  return (
    <ExportDialog
      open
      onClose={onClose}
      title={map.title || t('map.untitled')}
      phases={phasesOf(map.phases)}
      formats={FORMATS.filter((format) => format.writes)}
      selected={selected}
      shown={shown}
      preview={(options) => previewOf(map, options, picture)}
      excerpt={(format) => excerptOf(map, format)}
      onSave={(format, options, name, work) => saveAs(map, format, options, name, { ...work, picture })}
      onCopy={canCopy ? (options, work) => copyPicture(map, options, { ...work, picture }) : undefined}
    />
  )
}
