/** The library: every map on this device with its picture, the ways to start another, and the trash. */
import { useDeferredValue, useId, useState } from 'react'
import { Choice } from '../../ui/Choice'
import { IconButton } from '../../ui/IconButton'
import { notify } from '../../ui/announce'
import { later } from '../../ui/later'
import { useSpeech } from '../../ui/useT'
import { DropCard } from './DropCard'
import { arranged, discarded, type SortBy, SORTS } from './entry'
import { LibraryHeader, type HeaderChoices } from './LibraryHeader'
import styles from './LibraryView.module.css'
import type { MapDeeds } from './MapCard'
import { MapGrid } from './MapGrid'
import { StartFrom, type StartFromProps } from './StartFrom'
import { backupDue } from './reminder'
import { type Safety, StorageBanner } from './StorageBanner'
import { type FindInMaps, useFound } from './useFound'
import { useNow } from './useNow'
import { Welcome } from './Welcome'
import type { MapEntry } from '../../model/mapEntry'

/** Most of the time it is empty. */
const Trash = later(async () => (await import('./Trash')).Trash)

export type LibraryLayout = 'grid' | 'list'

export interface LibraryViewProps extends Safety, HeaderChoices, MapDeeds, StartFromProps {
  /** Every map, those in the trash too; null while they are read. */
  entries: readonly MapEntry[] | null
  sort: SortBy
  layout: LibraryLayout
  onSort: (sort: SortBy) => void
  onLayout: (layout: LibraryLayout) => void
  /** Looks into the maps; without it only titles are searched. */
  find?: FindInMaps
  onRestore: (id: string) => void
  onErase: (id: string) => void
  onEmptyTrash: () => void
  onPasteText: (text: string) => void
  onBackup: () => void
  onRestoreBackup: () => void
  /** Asks the browser once more to keep the maps for good. */
  onAskToKeep?: (() => void) | undefined
}

export function LibraryView(props: LibraryViewProps) {
  const { entries, lastBackup, sort, find, readPicture } = props
  const { t, language } = useSpeech()
  const [query, setQuery] = useState('')
  // Typing never waits for the list.
  const asked = useDeferredValue(query)
  const found = useFound(asked, find)
  const now = useNow()
  const [emptied, setEmptied] = useState(false)

  const all = entries?.filter((entry) => entry.trashed === null) ?? []
  const trash = discarded(entries ?? [])
  const changedSince = lastBackup === null ? 0 : all.filter((entry) => entry.changed > lastBackup).length
  const onTrash = (id: string) => {
    const title = all.find((entry) => entry.id === id)?.title || t('library.untitled')
    props.onTrash(id)
    setEmptied(all.length === 1)
    notify({
      text: t('library.trashed', { title }),
      tone: 'plain',
      action: { label: t('library.undo'), perform: () => props.onRestore(id) },
    })
  }

  return (
    <div className={styles.page}>
      <LibraryHeader
        {...props}
        query={query}
        deep={find !== undefined}
        searchable={all.length > 0}
        onQuery={setQuery}
      />
      <main className={styles.main} aria-busy={entries === null}>
        {entries !== null && all.length === 0 && <Welcome {...props} focused={emptied} />}
        {all.length > 0 && (
          <>
            <StorageBanner {...props} changedSince={changedSince} due={backupDue(all, { ...props, now })} now={now} />
            <Maps
              {...props}
              shown={arranged(all, { query: asked, sort, language, inside: found && new Set(found.keys()) })}
              all={all.length}
              query={asked}
              found={found}
              now={now}
              onTrash={onTrash}
            />
            <StartFrom {...props} />
          </>
        )}
        {trash.length > 0 && <Trash {...props} entries={trash} now={now} readPicture={readPicture} />}
      </main>
    </div>
  )
}

interface MapsProps extends LibraryViewProps {
  shown: readonly MapEntry[]
  all: number
  query: string
  found: ReadonlyMap<string, string> | null
  now: number
}

function Maps(props: MapsProps) {
  const { shown, all, query, sort, layout, onSort, onLayout, onImport } = props
  const { t } = useSpeech()
  const id = useId()
  const searching = query.trim() !== ''
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {t('library.maps')} <span className={styles.count}>{searching ? `${shown.length} / ${all}` : all}</span>
        </h2>
        <output className="spoken">{searching ? t('library.found', { count: shown.length }) : ''}</output>
        <span className={styles.sort}>
          <Choice
            bare
            as="list"
            label={t('library.sort')}
            value={sort}
            options={SORTS.map((value) => ({ value, label: t(`library.sort.${value}`) }))}
            onChange={onSort}
          />
        </span>
        <div role="group" aria-label={t('library.view')} className={styles.layouts}>
          <IconButton
            icon="layout-grid"
            label={t('library.view.grid')}
            aria-pressed={layout === 'grid'}
            onClick={() => onLayout('grid')}
          />
          <IconButton
            icon="list"
            label={t('library.view.list')}
            aria-pressed={layout === 'list'}
            onClick={() => onLayout('list')}
          />
        </div>
      </div>
      {searching && shown.length === 0 ? (
        <p className={styles.none}>{t('library.none', { query: query.trim() })}</p>
      ) : (
        <MapGrid {...props} entries={shown} view={layout}>
          {!searching && <DropCard onImport={onImport} />}
        </MapGrid>
      )}
    </section>
  )
}
