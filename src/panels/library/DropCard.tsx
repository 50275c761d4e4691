/** Where a file can be dropped, or chosen with a press. The page takes the drop itself. */
import { Icon } from '../../ui/Icon'
import { useT } from '../../ui/useT'
import styles from './DropCard.module.css'

export function DropCard({ onImport }: { onImport: () => void }) {
  const t = useT()
  return (
    <button type="button" className={styles.drop} onClick={onImport}>
      <Icon name="file-down" size={20} />
      <strong className={styles.title}>{t('library.drop')}</strong>
      <span className={styles.hint}>{t('library.drop.hint')}</span>
      <span className={styles.choose}>{t('library.drop.choose')}</span>
    </button>
  )
}
