/** Before a backup is taken in: what it holds, how much of it is here already, and the two ways to take it. */
import { useState } from 'react'
import type { Translate } from '../../i18n/words'
import type { Instant } from '../../model/journeyMap'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useSpeech } from '../../ui/useT'
import styles from './RestoreBackup.module.css'

export interface BackupContents {
  /** When it was made, where the file tells. */
  at: Instant | null
  maps: number
  /** How many of its maps are in the library already. */
  known: number
}

const WAYS = ['merge', 'beside'] as const
export type Way = (typeof WAYS)[number]

export interface RestoreBackupProps {
  file: string
  contents: BackupContents
  onTake: (how: Way) => void
  onClose: () => void
}

/** How many of them are in the library already. */
function knownWords({ maps, known }: BackupContents, t: Translate): string {
  if (known === 0) return t('backup.known.none', { count: maps })
  return known === maps ? t('backup.known.all', { count: maps }) : t('backup.known', { count: known })
}

export function RestoreBackup({ file, contents, onTake, onClose }: RestoreBackupProps) {
  const { t, date } = useSpeech()
  const [how, setHow] = useState<Way>('merge')
  const { at, maps } = contents
  const holds = [
    t('backup.holds', { file, count: maps }),
    at && t('backup.made', { date: date(at, 'date') }),
    maps > 0 && knownWords(contents, t),
  ]
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('backup.title')}
      description={holds.filter(Boolean).join(' ')}
      footer={
        <>
          <Button kind="line" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button kind="ink" icon="archive-restore" disabled={maps === 0} onClick={() => onTake(how)}>
            {t('backup.take')}
          </Button>
        </>
      }
    >
      <fieldset className={styles.ways}>
        <legend className="spoken">{t('backup.how')}</legend>
        {WAYS.map((way) => (
          <label key={way} className={styles.way}>
            <input type="radio" name="backup" checked={way === how} onChange={() => setHow(way)} />
            <strong>{t(`backup.${way}`)}</strong>
            <span>{t(`backup.${way}.hint`)}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
