/** The history of the open map: what storage keeps of it, and the ways back. */
import { nanoid } from 'nanoid'
import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { replaceMap } from '../../commands/replaceMap'
import { mapOf } from '../../editor/mapOf'
import type { JourneyMap } from '../../model/journeyMap'
import type { Revision } from '../../model/revision'
import { HistoryPanel } from '../../panels/dialogs/HistoryPanel'
import { WHOLE } from '../../scene/pictured'
import { notify } from '../../ui/announce'
import { useT } from '../../ui/useT'
import { closePreviews, previewOf } from '../files/exporting'
import { type OpenMap, useServices } from '../services'
import { themeStore } from '../theme'

const FIVE_MINUTES = 5 * 60_000

export function HistoryOfMap({ open, onClose }: { open: OpenMap; onClose: () => void }) {
  const { library, go } = useServices()
  const t = useT()
  const theme = useStore(themeStore, (state) => state.theme)
  const { id, editor, keeper } = open
  // What is compared with is what was on the screen when the dialog opened.
  const [current] = useState(() => mapOf(editor.store.getState()))
  const [recent] = useState(() => keeper.ago(FIVE_MINUTES))
  const [revisions, setRevisions] = useState<readonly Revision[] | null>(null)
  const read = useCallback(() => library.revisions(id).then(setRevisions), [library, id])
  useEffect(() => void read(), [read])
  useEffect(() => closePreviews, [])
  const picture = (hash: string) => library.readPicture(hash)

  const restore = async (map: JourneyMap) => {
    await library.addRevision(id, '', 'restore')
    editor.run(replaceMap, { map })
  }
  const copy = async (map: JourneyMap) => {
    const now = new Date().toISOString()
    const title = t('app.copyOf', { title: map.title || t('map.untitled') })
    const added = await library.add({ ...map, id: nanoid(), title, created: now, changed: now })
    if (added.ok) go(`/map/${added.value}`)
    else notify({ text: t(added.error.key, added.error.params), tone: 'error' })
  }
  return (
    <HistoryPanel
      open
      onClose={onClose}
      current={current}
      revisions={revisions}
      readRevision={(revision) => library.readRevision({ ...revision, map: id })}
      fiveMinutesAgo={recent}
      theme={theme}
      draw={(map) => previewOf(map, { ...WHOLE, theme, background: theme === 'dark' ? 'dark' : 'white' }, picture)}
      onRestore={(map) => void restore(map)}
      onCopy={(map) => {
        onClose()
        void copy(map)
      }}
      onKeep={async (name) => {
        await library.addRevision(id, name, 'hand')
        await read()
      }}
    />
  )
}
