/** What stands in the library before the first map: filled samples, an empty grid, a paste, a file. */
import { useEffect, useId, useRef } from 'react'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { useT } from '../../ui/useT'
import { BlankPicture } from './BlankPicture'
import { MapPicture } from './MapPicture'
import { PasteArea } from './PasteArea'
import { sampleCounts, type StartFromProps } from './StartFrom'
import styles from './Welcome.module.css'

export interface WelcomeProps extends StartFromProps {
  onImport: () => void
  onRestoreBackup: () => void
  onPasteText: (text: string) => void
  /** Takes the focus: the last map has just gone. */
  focused: boolean
}

export function Welcome({
  samples,
  readSamplePicture,
  onNew,
  onImport,
  onPasteText,
  onRestoreBackup,
  focused,
}: WelcomeProps) {
  const t = useT()
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focused) title.current?.focus()
  }, [focused])
  return (
    <section className={styles.welcome} aria-labelledby={id}>
      <div className={styles.shapes}>
        <h2 ref={title} id={id} className={styles.title} tabIndex={-1}>
          {t('welcome.title')}
        </h2>
        <p className={styles.hint}>{t('welcome.hint')}</p>
        <div className={styles.grid}>
          {samples.map((sample) => (
            <button key={sample.id} type="button" className={styles.shape} onClick={() => onNew(sample.id)}>
              <MapPicture name={`sample ${sample.id}`} read={() => readSamplePicture(sample.id)} />
              <strong>{sample.title}</strong>
              <small>{sampleCounts(sample, t)}</small>
            </button>
          ))}
        </div>
      </div>
      <div className={styles.ways}>
        <button type="button" className={styles.blank} onClick={() => onNew('blank')}>
          <BlankPicture />
          <span>
            <strong>{t('library.blank')}</strong>
            <small>{t('library.blank.hint')}</small>
          </span>
        </button>
        <h3 className={styles.heading}>{t('welcome.paste')}</h3>
        <PasteArea onPasteText={onPasteText} />
        <h3 className={styles.heading}>{t('welcome.import')}</h3>
        <button type="button" className={styles.import} onClick={onImport}>
          <Icon name="file-down" size={20} />
          <span>
            {t('welcome.import.hint')} <u>{t('welcome.import.choose')}</u>
          </span>
        </button>
        <Button kind="quiet" icon="archive-restore" className={styles.restore} onClick={onRestoreBackup}>
          {t('welcome.restore')}
        </Button>
        <p className={styles.local}>
          <Icon name="hard-drive" size={14} />
          {t('welcome.local')}
        </p>
      </div>
    </section>
  )
}
