/** The row of beginnings below the maps: an empty grid, and the filled samples with their little pictures. */
import { useId } from 'react'
import { Icon } from '../../ui/Icon'
import { useT } from '../../ui/useT'
import { MapPicture } from './MapPicture'
import type { ReadPicture } from './pictures'
import type { Sample } from './sample'
import styles from './StartFrom.module.css'

export interface StartFromProps {
  samples: readonly Sample[]
  readSamplePicture: ReadPicture
  /** `blank` or the id of a sample. */
  onNew: (kind: string) => void
}

export function StartFrom({ samples, readSamplePicture, onNew }: StartFromProps) {
  const t = useT()
  const id = useId()
  return (
    <section className={styles.start} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t('library.start')}
      </h2>
      <div className={styles.row}>
        <button type="button" className={styles.beginning} onClick={() => onNew('blank')}>
          <span className={styles.blank}>
            <Icon name="plus" size={20} />
          </span>
          <span className={styles.words}>
            <strong>{t('library.blank')}</strong>
            <small>{t('library.blank.hint')}</small>
          </span>
        </button>
        {samples.map((sample) => (
          <button key={sample.id} type="button" className={styles.beginning} onClick={() => onNew(sample.id)}>
            <span className={styles.picture}>
              <MapPicture name={`sample ${sample.id}`} read={() => readSamplePicture(sample.id)} />
            </span>
            <span className={styles.words}>
              <strong>{sample.title}</strong>
              <small>{sampleCounts(sample, t)}</small>
            </span>
          </button>
        ))}
      </div>
    </section>
  )
}

export function sampleCounts({ phases, channels }: Sample, t: ReturnType<typeof useT>): string {
  return t('library.sample.counts', {
    phases: t('library.sample.phases', { count: phases }),
    channels: t('library.sample.channels', { count: channels }),
  })
}
