/** Keeps a file of the person's choice up to date with the open map, or stops to. */
import { languageStore } from '../../i18n/languageStore'
import { notify } from '../../ui/announce'
import type { OpenMap } from '../services'
import { fileName } from './saveFile'

export async function chooseCopy({ editor, keeper }: OpenMap): Promise<void> {
  const { fileCopy } = keeper
  const { at: before } = fileCopy.status.getState()
  await fileCopy.choose(fileName(editor.store.getState().map.title, 'periplo.json'))
  const { state, name, at } = fileCopy.status.getState()
  const t = languageStore.getState().speech?.t
  if (t && state === 'on' && at !== before) notify({ text: t('copy.started', { name }), tone: 'plain' })
}

/** One deed for both ways, since its item in the menus is ticked while a file is kept. */
export async function keepInFile(map: OpenMap): Promise<void> {
  const { fileCopy } = map.keeper
  const { state, name } = fileCopy.status.getState()
  if (state === 'off' || state === 'failed') return chooseCopy(map)
  if (state === 'asks') return fileCopy.resume()
  await fileCopy.stop()
  const t = languageStore.getState().speech?.t
  if (t) notify({ text: t('copy.stopped', { name }), tone: 'plain' })
}
