/** Reads a file again as the person wants it read; the map that it gave becomes what it gives now, which can be undone. */
import { nanoid } from 'nanoid'
import { replaceMap } from '../../commands/replaceMap'
import type { ReadChoices } from '../../formats/format'
import { openFile } from '../../formats/opening/openFile'
import { languageStore } from '../../i18n/languageStore'
import { notify } from '../../ui/announce'
import type { FileOutcome } from '../dialogs/dialogs'
import type { Services } from '../services'

type Opened = Extract<FileOutcome, { id: string }>

export async function readAgain(services: Services, outcome: Opened, choices: ReadChoices): Promise<void> {
  const { speech } = languageStore.getState()
  if (!speech) return
  const { t, language } = speech
  const tools = { t, language, newId: () => nanoid(), now: () => new Date().toISOString() }
  const read = await openFile(outcome.source, outcome.file, tools, choices)
  if (!read.ok) return void notify({ text: t(read.error.key, read.error.params), tone: 'error' })
  const open = services.open.getState().map
  let { id } = outcome
  if (open?.id === id)
    open.editor.run(replaceMap, { map: { ...read.value.map, id, title: open.editor.store.getState().map.title } })
  else {
    const added = await services.library.add(read.value.map)
    if (!added.ok) return void notify({ text: t(added.error.key, added.error.params), tone: 'error' })
    await services.library.trash(id)
    id = added.value
    services.go(`/map/${id}`)
  }
  const next: Opened = { ...outcome, id, report: read.value }
  services.dialogs.setState(({ outcomes }) => ({
    outcomes: outcomes.map((one) => (one === outcome ? next : one)),
  }))
}
