/** What the marks on the cards mean, read off the kinds themselves. */
import { useDeferredValue, useMemo, useState } from 'react'
import type { AttachmentKind, Badge } from '../../attachments/attachmentKind'
import type { Translate } from '../../i18n/words'
import type { JourneyMap } from '../../model/journeyMap'
import { Button } from '../../ui/Button'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import { BadgeMark } from './BadgeMark'
import { useEditorState, useInspecting } from './inspecting'
import styles from './Legend.module.css'
import section from './Section.module.css'
import { sample } from './target'

interface Mark {
  /** The type that bears it, or `TYPE VALUE`. */
  of: string
  badge: Badge | null
  label: string
  hint?: string | undefined
}

/** One mark for each option of a choice that changes the badge, or for each step of a scale that does; else the kind's. */
function marksOf(kind: AttachmentKind, t: Translate): Mark[] {
  const badgeWith = (name: string, value: string | number) => kind.badge(sample(kind, { [name]: value }), t)
  const own: Mark = { of: kind.type, badge: kind.badge(sample(kind), t), label: t(kind.label), hint: t(kind.hint) }
  const differ = (marks: Mark[]) => new Set(marks.map(({ badge }) => JSON.stringify(badge))).size > 1
  for (const field of kind.fields) {
    if (field.type === 'choice') {
      const marks = field.options.map((option) => ({
        of: `${kind.type} ${option.value}`,
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
        of: kind.type,
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

/** What hangs on the cards: each type, and each `TYPE VALUE` of its choices. */
function inUse(cards: JourneyMap['cards'], kinds: readonly AttachmentKind[]): ReadonlySet<string> {
  const choices = new Map(kinds.map(({ type, fields }) => [type, fields.filter((field) => field.type === 'choice')]))
  const found = new Set<string>()
  for (const id in cards) {
    const hung = cards[id]?.attachments
    for (const each in hung) {
      const attachment = hung[each]
      if (!attachment) continue
      found.add(attachment.type)
      for (const { name } of choices.get(attachment.type) ?? []) found.add(`${attachment.type} ${attachment[name]}`)
    }
  }
  return found
}

export function Legend() {
  const { kinds } = useInspecting()
  const t = useT()
  const [all, setAll] = useState(false)
  // Counting what is in use waits for what one types.
  const cards = useDeferredValue(useEditorState(({ map }) => map.cards))
  const used = useMemo(() => inUse(cards, kinds), [cards, kinds])
  const every = kinds.flatMap((kind) => marksOf(kind, t)).filter(({ badge }) => badge !== null)
  const marks = all ? every : every.filter(({ of }) => used.has(of))
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
      {(all || marks.length < every.length) && (
        <Button aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'inspector.legend.used' : 'inspector.legend.all', { count: every.length })}
        </Button>
      )}
    </section>
  )
}
