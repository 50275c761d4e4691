/** Where the maps are kept and how safe they are there, with the backup beside it. */
import type { Instant } from '../../model/journeyMap'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { useSpeech } from '../../ui/useT'
import { type Remind, REMINDS } from './reminder'
import styles from './StorageBanner.module.css'

export interface Safety {
  /** False where the browser refused a database. */
  durable: boolean
  /** What the browser answered when asked to keep the maps; null while it was not asked. */
  persisted: boolean | null
  lastBackup: Instant | null
  /** How often a backup is asked for. */
  remind: Remind
  onRemind: (remind: Remind) => void
}

export interface StorageBannerProps extends Safety {
  /** Maps changed since the last backup. */
  changedSince: number
  /** Whether it is time for one. */
  due: boolean
  now: number
  onBackup: () => void
  onRestoreBackup: () => void
  onAskToKeep?: (() => void) | undefined
}

export function StorageBanner(props: StorageBannerProps) {
  const { durable, persisted, lastBackup, remind, changedSince, due, now } = props
  const { onBackup, onRestoreBackup, onAskToKeep, onRemind } = props
  const speech = useSpeech()
  const { t } = speech
  const tone = !durable ? 'err' : due || (persisted === false && lastBackup === null) ? 'warn' : 'ok'
  const backup = !lastBackup
    ? t('library.backup.none')
    : now - Date.parse(lastBackup) < 60_000
      ? t('library.backup.justNow')
      : t('library.backup.last', { when: speech.ago(lastBackup, now) })
  return (
    <section className={styles.banner} data-tone={tone} aria-label={t(durable ? 'library.safe' : 'library.unsafe')}>
      <div className={styles.words}>
        <p className={styles.where}>
          <Icon name={durable ? 'hard-drive' : 'triangle-alert'} size={16} />
          <span>
            <strong>{t(durable ? 'library.safe' : 'library.unsafe')}</strong> {t(meaning(durable, persisted))}
          </span>
        </p>
        <p className={styles.backup}>
          {due && <strong>{t('library.backup.due')} </strong>}
          {lastBackup && changedSince > 0 ? t('library.backup.since', { backup, count: changedSince }) : backup}
        </p>
      </div>
      <span className={styles.deeds}>
        <Button kind={due ? 'ink' : 'line'} icon="archive" className={due ? undefined : styles.now} onClick={onBackup}>
          {t('library.backup.now')}
        </Button>
        <Menu
          align="end"
          trigger={<IconButton icon="ellipsis" label={t('library.more')} />}
          items={[
            { label: t('library.backup.restore'), icon: 'archive-restore', onSelect: onRestoreBackup },
            ...(durable && persisted === false && onAskToKeep
              ? [{ label: t('library.safe.ask'), icon: 'lock', onSelect: onAskToKeep }]
              : []),
            'line',
            { heading: t('library.backup.remind') },
            ...REMINDS.map((often) => ({
              label: t(`library.backup.remind.${often}`),
              checked: often === remind,
              radio: true,
              onSelect: () => onRemind(often),
            })),
          ]}
        />
      </span>
    </section>
  )
}

function meaning(durable: boolean, persisted: boolean | null) {
  if (!durable) return 'library.unsafe.hint'
  if (persisted === null) return 'library.safe.unknown'
  return persisted ? 'library.safe.kept' : 'library.safe.perhaps'
}
