/** The trash: what lies in it, until when, and the ways out of it. */
import { useId, useRef, useState } from 'react'
import { notify } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { useT } from '../../ui/useT'
import { daysLeft, TRASH_DAYS } from './entry'
import { MapPicture } from './MapPicture'
import type { ReadPicture } from './pictures'
import styles from './Trash.module.css'
import { later } from '../../ui/later'
import type { MapEntry } from '../../model/mapEntry'

/** Asked for rarely, so it comes when it is. */
const Confirm = later(async () => (await import('../../ui/Confirm')).Confirm)

export interface TrashProps {
  /** What lies in it, latest first. */
  entries: readonly MapEntry[]
  now: number
  readPicture: ReadPicture
  onRestore: (id: string) => void
  onErase: (id: string) => void
  onEmptyTrash: () => void
}

export function Trash({ entries, now, readPicture, onRestore, onErase, onEmptyTrash }: TrashProps) {
  const t = useT()
  const id = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState<MapEntry | 'all' | null>(null)
  if (entries.length === 0) return null
  const nameOf = (entry: MapEntry) => entry.title || t('library.untitled')
  return (
    <section className={styles.trash} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>
          <button
            ref={toggle}
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'chevron-down' : 'chevron-right'} size={16} />
            {t('library.trash')} <span className={styles.count}>{entries.length}</span>
          </button>
        </h2>
        {open && (
          <>
            <p className={styles.hint}>{t('library.trash.hint', { count: TRASH_DAYS })}</p>
            <Button icon="trash-2" onClick={() => setAsked('all')}>
              {t('library.trash.empty')}
            </Button>
          </>
        )}
      </div>
      {open && (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.id} className={styles.row}>
              <div className={styles.picture}>
                <MapPicture name={`${entry.id} ${entry.changed}`} read={() => readPicture(entry.id)} />
              </div>
              <h3 className={styles.title}>{nameOf(entry)}</h3>
              <p className={styles.left}>{left(entry, now, t)}</p>
              <Button
                kind="line"
                icon="undo-2"
                aria-label={`${t('library.trash.restore')}: ${nameOf(entry)}`}
                onClick={() => {
                  onRestore(entry.id)
                  // Its row goes, so the focus steps up.
                  toggle.current?.focus()
                  notify({ text: t('library.trash.restored', { title: nameOf(entry) }), tone: 'plain' })
                }}
              >
                {t('library.trash.restore')}
              </Button>
              <IconButton
                icon="trash-2"
                label={`${t('library.trash.erase')}: ${nameOf(entry)}`}
                onClick={() => setAsked(entry)}
              />
            </li>
          ))}
        </ul>
      )}
      <>
        {asked !== null && (
          <Confirm
            danger
            open={asked !== null}
            onClose={() => setAsked(null)}
            title={
              asked === 'all' || asked === null
                ? t('library.trash.empty.title', { count: entries.length })
                : t('library.trash.erase.title', { title: nameOf(asked) })
            }
            description={t('library.trash.erase.hint')}
            confirm={t(asked === 'all' ? 'library.trash.empty' : 'library.trash.erase')}
            onConfirm={() => {
              if (asked === 'all') onEmptyTrash()
              else if (asked) onErase(asked.id)
            }}
          />
        )}
      </>
    </section>
  )
}

function left(entry: MapEntry, now: number, t: ReturnType<typeof useT>): string {
  const days = entry.trashed ? daysLeft(entry.trashed, now) : 0
  return days === 0 ? t('library.trash.last') : t('library.trash.left', { count: days })
}
