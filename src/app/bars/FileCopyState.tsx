/** The file that is kept up to date with the open map: whether it is written, and what to do where it is not. */
import { useStore } from 'zustand'
import type { FileCopying } from '../../storage/library'
import { Icon } from '../../ui/Icon'
import { tip } from '../../ui/tip'
import { useSpeech } from '../../ui/useT'
import styles from './SaveState.module.css'

export function FileCopyState({ copying, onChoose }: { copying: FileCopying; onChoose: () => void }) {
  const { state, name, at } = useStore(copying.status)
  const { t, date } = useSpeech()
  if (state === 'off') return null
  if (state === 'asks')
    return (
      <button
        type="button"
        className={styles.copy}
        onClick={() => void copying.resume()}
        {...tip(t('copy.asks.hint'))}
        data-file-copy={state}
      >
        {t('copy.asks', { name })}
      </button>
    )
  if (state === 'failed')
    return (
      <div className={styles.save} data-state="error" data-file-copy={state}>
        <Icon name="triangle-alert" size={14} />
        <span role="alert">{t('copy.failed', { name })}</span>
        <button type="button" className={styles.copy} onClick={onChoose}>
          {t('copy.again')}
        </button>
      </div>
    )
  return (
    <div
      className={`${styles.save} ${styles.file}`}
      data-file-copy={state}
      {...tip(t('copy.on.hint', { name, time: at ? date(at, 'time') : '–' }))}
    >
      <Icon name="file-down" size={14} />
      <span>{t('copy.on', { name })}</span>
    </div>
  )
}
