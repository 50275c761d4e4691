/** All attachments of one kind on the chosen cards, with "+" where a card can bear several. */
import { useEffect, useRef, useState } from 'react'
import type { AttachmentKind } from '../../attachments/attachmentKind'
import { attach } from '../../commands/attach'
import type { CardId } from '../../model/journeyMap'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import { Entry } from './Entry'
import { groupKey, type Group, groupsOf, sameGroups } from './groups'
import styles from './Section.module.css'
import { useEditorState, useInspecting } from './inspecting'

export interface KindSectionProps {
  kind: AttachmentKind
  cards: readonly CardId[]
  /** One has just been added: it is open and has the focus. */
  fresh?: boolean
}

export function KindSection({ kind, cards, fresh = false }: KindSectionProps) {
  const { editor } = useInspecting()
  const t = useT()
  const section = useRef<HTMLElement>(null)
  const known = useRef<readonly Group[]>([])
  const groups = useEditorState((state) => groupsOf(state, cards, kind.type, known.current), sameGroups)
  const adding = useRef(fresh)
  const [added, setAdded] = useState(fresh)
  useEffect(() => {
    known.current = groups
    if (!adding.current || groups.length === 0) return
    adding.current = false
    const last = [...(section.current?.querySelectorAll('[data-attachment]') ?? [])].at(-1)
    last?.querySelector<HTMLElement>('textarea, input, select, [role="radio"][tabindex="0"]')?.focus()
  }, [groups])
  const add = () => {
    adding.current = true
    setAdded(true)
    editor.run(attach, { cards, type: kind.type })
  }
  const several = groups.length > 1
  return (
    <section ref={section} className={styles.section} aria-label={t(several ? kind.plural : kind.label)}>
      <div className={styles.head}>
        <h3 {...tip(t(kind.hint))}>
          {t(several ? kind.plural : kind.label)}
          {several && <span className={styles.count}>{groups.length}</span>}
        </h3>
        {(kind.place.at === 'marks' || kind.place.at === 'strip') && (
          <Icon name={kind.icon} size={14} className={styles.icon} />
        )}
        <IconButton small icon="plus" label={t('inspector.add', { what: t(kind.label) })} onClick={add} />
      </div>
      <ul>
        {groups.map((group, i) => (
          <Entry
            key={groupKey(group)}
            target={{ kind, cards, refs: group }}
            startsOpen={added && i === groups.length - 1}
          />
        ))}
      </ul>
    </section>
  )
}
