/** The library's screen: the view with the deeds of this device behind it. */
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Translate } from '../../i18n/words'
import { LibraryView } from '../../panels/library/LibraryView'
import type { LibrarySettings } from '../../storage/library'
import { later } from '../../ui/later'
import { useSpeech } from '../../ui/useT'
import { SHARED_ACTIONS } from '../actions/shared'
import { FindAndHelp } from '../dialogs/FindAndHelp'
import { chooseFiles, openText } from '../files/openFiles'
import { actionItem } from '../keys/actionItem'
import { actionBinding } from '../keys/keyboard'
import { useKeys } from '../keys/useKeys'
import { prefer, preferenceStore } from '../preferences'
import { useReady } from '../ready'
import { type Services, useServices } from '../services'
import { withWords } from '../withWords'
import { findInMaps } from './findInMaps'
import { libraryDeeds } from './libraryDeeds'
import { startMap } from './newMap'
import { mapPicture, samplePicture } from './pictures'
import { SAMPLES } from './samples'
import type { MapEntry } from '../../model/mapEntry'

const WaitingMaps = later(async () => (await withWords(import('./WaitingMaps'))).WaitingMaps)

const libraryItems = (services: Services, t: Translate) =>
  SHARED_ACTIONS.map((action) => actionItem(action, services, t))
const LIBRARY_KEYS = SHARED_ACTIONS.map(actionBinding)

function useEntries({ library }: Services): readonly MapEntry[] | null {
  const [entries, setEntries] = useState<readonly MapEntry[] | null>(null)
  useEffect(() => {
    let gone = false
    const read = () => void library.list().then((list) => !gone && setEntries(list))
    read()
    const unwatch = library.watch(read)
    return () => {
      gone = true
      unwatch()
    }
  }, [library])
  return entries
}

interface Backups {
  lastBackup: string | null
  remind: LibrarySettings['backup.remind']
}

/** Until a person says otherwise, a backup is asked for every month. */
function useBackups({ library }: Services): Backups {
  const [backups, setBackups] = useState<Backups>({ lastBackup: null, remind: 'never' })
  useEffect(() => {
    let gone = false
    const read = async () => {
      const [lastBackup = null, remind = 'month'] = await Promise.all([
        library.setting('backup.last'),
        library.setting('backup.remind'),
      ])
      if (!gone) setBackups({ lastBackup, remind })
    }
    void read()
    const unwatch = library.watch(() => void read())
    return () => {
      gone = true
      unwatch()
    }
  }, [library])
  return backups
}

export function LibraryRoute() {
  const services = useServices()
  const { t, language } = useSpeech()
  const { theme, librarySort, libraryLayout } = useStore(preferenceStore)
  const entries = useEntries(services)
  const promised = useStore(services.library.health, (state) => state.promised)
  const backups = useBackups(services)
  const deeds = useMemo(() => libraryDeeds(services), [services])
  const find = useMemo(() => findInMaps(services), [services])
  useReady('library', entries !== null)
  useKeys(LIBRARY_KEYS)
  useEffect(() => {
    document.title = `${t('action.library')} · Periplo`
  }, [t])
  const waiting = useStore(services.waiting, (state) => state.maps.length > 0)
  return (
    <>
      {waiting && <WaitingMaps />}
      <LibraryView
        {...deeds}
        entries={entries}
        find={find}
        durable={services.library.durable}
        persisted={promised === 'unsupported' ? null : promised === 'yes'}
        {...backups}
        onRemind={(remind) => void services.library.setSetting('backup.remind', remind)}
        onAskToKeep={() => void services.library.askForPromise()}
        sort={librarySort}
        layout={libraryLayout}
        onSort={(chosen) => prefer({ librarySort: chosen })}
        onLayout={(chosen) => prefer({ libraryLayout: chosen })}
        language={language}
        theme={theme}
        onLanguage={(chosen) => prefer({ language: chosen })}
        onTheme={(chosen) => prefer({ theme: chosen })}
        samples={SAMPLES.map((sample) => ({ ...sample, title: sample.title[language] }))}
        readSamplePicture={samplePicture}
        readPicture={(id) => mapPicture(services, id)}
        onNew={(kind) => void startMap(services, kind)}
        onImport={chooseFiles}
        onPasteText={(text) => void openText(services, text)}
      />
      <FindAndHelp deeds={libraryItems} />
    </>
  )
}
