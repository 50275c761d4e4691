/** Where the maps are kept and how safe they are there, with the backup beside it. */
import type { Instant } from '../../model/journeyMap'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { useSpeech } from '../../ui/useT'
import styles from './StorageBanner.module.css'

export interface Safety {
  /** False where the browser refused a database. */
  durable: boolean
  /** What the browser answered when asked to keep the maps; null while it was not asked. */
  persisted: boolean | null
  lastBackup: Instant | null
}

export interface StorageBannerProps extends Safety {
  /** Maps changed since the last backup. */
  changedSince: number
  now: number
  onBackup: () => void
  onRestoreBackup: () => void
  onAskToKeep?: (() => void) | undefined
}

export function StorageBanner(props: StorageBannerProps) {
  const { durable, persisted, lastBackup, changedSince, now, onBackup, onRestoreBackup, onAskToKeep } = props
  const speech = useSpeech()
  const { t } = speech
  const tone = !durable ? 'err' : persisted === false && lastBackup === null ? 'warn' : 'ok'
  const backup = lastBackup ? t('library.backup.last', { when: speech.ago(lastBackup, now) }) : t('library.backup.none')
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
          {lastBackup && changedSince > 0 ? t('library.backup.since', { backup, count: changedSince }) : backup}
        </p>
      </div>
      <span className={styles.deeds}>
        <Button kind="line" icon="archive" className={styles.now} onClick={onBackup}>
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
