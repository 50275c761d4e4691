/** The personas of a map, each with its marker; a press opens its form. */
import type { JourneyMap, PersonaId } from '../../model/journeyMap'
import { personasOf } from '../../model/queries'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { PersonaMark } from '../../ui/PersonaMark'
import { useT } from '../../ui/useT'
import styles from './PersonaList.module.css'

interface PersonaListProps {
  personas: JourneyMap['personas']
  readonly: boolean
  onAdd: () => void
  onEdit: ((id: PersonaId) => void) | undefined
}

export function PersonaList({ personas, readonly, onAdd, onEdit }: PersonaListProps) {
  const t = useT()
  const list = personasOf(personas)
  return (
    <section className={styles.section} aria-label={t('personas.label')}>
      <div className={styles.head}>
        <h3>{t('personas.label')}</h3>
        <IconButton small icon="plus" label={t('personas.add')} disabled={readonly} onClick={onAdd} />
      </div>
      {list.length === 0 && (
        <>
          <p className={styles.note}>{t('personas.none')}</p>
          <Button kind="line" icon="user-round-plus" disabled={readonly} onClick={onAdd}>
            {t('personas.add')}
          </Button>
        </>
      )}
      <ul>
        {list.map(({ id, name, role, hue, picture }) => (
          <li key={id}>
            <button type="button" className={styles.persona} disabled={!onEdit} onClick={() => onEdit?.(id)}>
              <PersonaMark hue={hue} name={name} picture={picture} size={24} />
              <span className={styles.words}>
                <span className={styles.name}>{name || t('personas.unnamed')}</span>
                {role && <span className={styles.role}>{role}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
