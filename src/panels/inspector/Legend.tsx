/** What the marks on the cards mean, read off the kinds themselves. */
import type { AttachmentKind, Badge } from '../../attachments/attachmentKind'
import type { Translate } from '../../i18n/words'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import { BadgeMark } from './BadgeMark'
import { useInspecting } from './inspecting'
import styles from './Legend.module.css'
import section from './Section.module.css'
import { sample } from './target'

interface Mark {
  badge: Badge | null
  label: string
  hint?: string | undefined
}

/** One mark for each option of a choice that changes the badge, or for each step of a scale that does; else the kind's. */
function marksOf(kind: AttachmentKind, t: Translate): Mark[] {
  const badgeWith = (name: string, value: string | number) => kind.badge(sample(kind, { [name]: value }), t)
  const own: Mark = { badge: kind.badge(sample(kind), t), label: t(kind.label), hint: t(kind.hint) }
  const differ = (marks: Mark[]) => new Set(marks.map(({ badge }) => JSON.stringify(badge))).size > 1
  for (const field of kind.fields) {
    if (field.type === 'choice') {
      const marks = field.options.map((option) => ({
        badge: badgeWith(field.name, option.value),
        label: t(option.label),
        hint: option.hint && t(option.hint),
      }))
      // Icons with a figure beside them look alike here.
      if (differ(marks) && marks.every(({ badge }) => badge?.mark !== 'icon' || badge.text === undefined)) return marks
    }
    if (field.type === 'scale' && own.badge?.mark === 'triangle') {
      const steps = [field.min, Math.round((field.min + field.max) / 2), field.max].map((value) =>
        badgeWith(field.name, value),
      )
      return steps.map((badge) => ({
        badge,
        label:
          badge?.mark === 'triangle'
            ? `${t(kind.label)}: ${t(`pain.${badge.tone}`).toLocaleLowerCase()}`
            : t(kind.label),
        hint: t(kind.hint),
      }))
    }
  }
  return [own]
}

export function Legend() {
  const { kinds } = useInspecting()
  const t = useT()
  const marks = kinds.flatMap((kind) => marksOf(kind, t)).filter(({ badge }) => badge !== null)
  return (
    <section className={section.section} aria-label={t('inspector.legend')}>
      <div className={section.head}>
        <h3>{t('inspector.legend')}</h3>
      </div>
      <ul className={styles.legend}>
        {marks.map(({ badge, label, hint }, i) => (
          <li key={i} className={styles.mark} {...tip(hint)}>
            <span className={styles.badge}>
              <BadgeMark badge={badge?.mark === 'icon' ? { ...badge, text: '' } : badge} />
            </span>
            {label}
          </li>
        ))}
      </ul>
    </section>
  )
}
