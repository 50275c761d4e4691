/** One map of the library: its picture, title, counts and menu. A press anywhere on it opens it. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { ContextMenu } from '../../ui/ContextMenu'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import type { MenuEntry } from '../../ui/menuItem'
import { useSpeech } from '../../ui/useT'
import { editedWhen } from './editedWhen'
import { MapPicture } from './MapPicture'
import styles from './MapCard.module.css'
import type { ReadPicture } from './pictures'
import type { MapEntry } from '../../model/mapEntry'

export interface MapDeeds {
  /** The address of a map, so that it also opens in a tab of its own. */
  href: (id: string) => string
  onRename: (id: string, title: string) => void
  onDuplicate: (id: string) => void
  onExport: (id: string) => void
  onTrash: (id: string) => void
  readPicture: ReadPicture
}

export interface MapCardProps extends MapDeeds {
  entry: MapEntry
  now: number
  /** Whether Tab reaches it. */
  current: boolean
  renaming: boolean
  /** Where the search was met inside the map. */
  found?: string
  onCurrent: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onRenaming: (renaming: boolean) => void
}

export function MapCard(props: MapCardProps) {
  const { entry, now, current, renaming, found, href, onCurrent, onRenaming } = props
  const speech = useSpeech()
  const { t } = speech
  const facts = useId()
  const title = entry.title || t('library.untitled')
  const counts = t('library.counts', {
    cards: t('library.cards', { count: entry.cards }),
    others:
      entry.personas > 0
        ? t('library.personas', { count: entry.personas })
        : t('library.phases', { count: entry.phases }),
  })
  const open = () => {
    window.location.href = href(entry.id)
  }
  const items = (): MenuEntry[] => [
    { label: t('library.open'), icon: 'arrow-right', keys: 'Enter', onSelect: open },
    { label: t('library.rename'), icon: 'pencil', keys: 'F2', onSelect: () => onRenaming(true) },
    { label: t('library.duplicate'), icon: 'copy', onSelect: () => props.onDuplicate(entry.id) },
    { label: t('library.export'), icon: 'download', onSelect: () => props.onExport(entry.id) },
    'line',
    {
      label: t('library.trashIt'),
      icon: 'trash-2',
      keys: 'Delete',
      danger: true,
      onSelect: () => props.onTrash(entry.id),
    },
  ]
  return (
    <ContextMenu items={items}>
      <li className={styles.map} data-map={entry.id}>
        <div className={styles.frame}>
          <MapPicture name={`${entry.id} ${entry.changed}`} read={() => props.readPicture(entry.id)} />
        </div>
        <div className={styles.head}>
          {renaming ? (
            <TitleField
              title={entry.title}
              onDone={(next) => {
                onRenaming(false)
                if (next !== null && next !== entry.title) props.onRename(entry.id, next)
              }}
            />
          ) : (
            <h3 className={styles.title}>
              <a
                className={styles.link}
                href={href(entry.id)}
                tabIndex={current ? 0 : -1}
                aria-describedby={facts}
                aria-keyshortcuts="F2 Delete"
                data-map-link
                onFocus={onCurrent}
                onKeyDown={props.onKeyDown}
                data-blank={entry.title === '' || undefined}
              >
                {title}
              </a>
            </h3>
          )}
          <Menu
            align="end"
            items={items}
            trigger={
              <IconButton
                small
                icon="ellipsis"
                iconSize={16}
                className={styles.menu}
                label={t('library.menu', { title })}
                tabIndex={current ? 0 : -1}
              />
            }
          />
        </div>
        <p id={facts} className={styles.facts}>
          <span className={found ? styles.found : undefined}>{found ?? counts}</span>
          <time dateTime={entry.changed}>{editedWhen(speech, entry.changed, now)}</time>
        </p>
      </li>
    </ContextMenu>
  )
}

function TitleField({ title, onDone }: { title: string; onDone: (title: string | null) => void }) {
  const { t } = useSpeech()
  const [text, setText] = useState(title)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  return (
    <input
      className={styles.field}
      aria-label={t('library.name')}
      value={text}
      maxLength={300}
      ref={input}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onDone(text.trim())}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') onDone(text.trim())
        else if (event.key === 'Escape') onDone(null)
      }}
    />
  )
}
