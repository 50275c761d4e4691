/** Where the card stands: phase, step, lane. */
import type { Id } from '../../model/journeyMap'
import { Icon } from '../../ui/Icon'
import { useT } from '../../ui/useT'
import styles from './Inspector.module.css'
import { sameList, useEditorState } from './inspecting'
import type { Subject } from './subject'

export function Breadcrumb({ subject }: { subject: Subject }) {
  const t = useT()
  const parts = useEditorState(({ map }) => {
    if (subject.is === 'cards') {
      const cards = subject.ids.flatMap((id) => map.cards[id] ?? [])
      const steps = new Set(cards.map(({ step }) => step))
      const lanes = new Set(cards.map(({ lane }) => lane))
      const [step] = steps.size === 1 ? steps : []
      const [lane] = lanes.size === 1 ? lanes : []
      return [...stepPath(step), lane === undefined ? '' : (map.lanes[lane]?.title ?? '')].filter(Boolean)
    }
    if (subject.is === 'step') return stepPath(subject.id).slice(0, 1).filter(Boolean)
    return []
    function stepPath(id: Id | undefined): string[] {
      const record = id === undefined ? undefined : map.steps[id]
      return record ? [map.phases[record.phase]?.title ?? '', record.title] : []
    }
  }, sameList)
  const what = t(`inspector.subject.${subject.is}`)
  if (parts.length === 0) return <span className={styles.crumbs}>{what}</span>
  return (
    <span className={styles.crumbs} data-crumbs>
      {parts.map((part, i) => (
        <span key={i} className={styles.crumb}>
          {i > 0 && <Icon name="chevron-right" size={12} />}
          <span className={styles.cut}>{part}</span>
        </span>
      ))}
    </span>
  )
}
