/** What does not hang on the cards yet, each one press away. */
import type { AttachmentKind } from '../../attachments/attachmentKind'
import { Chip } from '../../ui/Chip'
import { Icon } from '../../ui/Icon'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import styles from './Section.module.css'

export function AddKinds({
  kinds,
  onAdd,
}: {
  kinds: readonly AttachmentKind[]
  onAdd: (kind: AttachmentKind) => void
}) {
  const t = useT()
  if (kinds.length === 0) return null
  return (
    <section className={styles.section} aria-label={t('inspector.add.more')}>
      <div className={styles.head}>
        <h3>{t('inspector.add.more')}</h3>
      </div>
      <div className={styles.chips}>
        {kinds.map((kind) => (
          <Chip
            key={kind.type}
            mark={<Icon name={kind.icon} size={14} className={styles.icon} />}
            aria-label={t('inspector.add', { what: t(kind.label) })}
            onClick={() => onAdd(kind)}
            {...tip(t(kind.hint))}
          >
            {t(kind.label)}
          </Chip>
        ))}
      </div>
    </section>
  )
}
