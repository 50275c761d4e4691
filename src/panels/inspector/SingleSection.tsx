/** A kind of which a card bears one and that has several things to say: its fields in a section. */
import { useEffect, useRef } from 'react'
import type { AttachmentKind } from '../../attachments/attachmentKind'
import { detach } from '../../commands/detach'
import type { CardId } from '../../model/journeyMap'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import { Fields } from './Entry'
import { useEditorState, useInspecting } from './inspecting'
import { ScopeChoice, useScope } from './scope'
import styles from './Section.module.css'
import { sameRefs, singleRefs } from './target'

const FIRST_CONTROL = 'textarea, input:not([hidden]), select, [role="radio"][tabindex="0"]'

interface SingleSectionProps {
  kind: AttachmentKind
  cards: readonly CardId[]
  /** It has just been added: the focus goes into it. */
  fresh: boolean
}

export function SingleSection({ kind, cards, fresh }: SingleSectionProps) {
  const { editor } = useInspecting()
  const t = useT()
  const scope = useScope(kind, cards)
  const refs = useEditorState((state) => singleRefs(state, cards, kind.type, scope.persona), sameRefs)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (fresh) section.current?.querySelector<HTMLElement>(FIRST_CONTROL)?.focus()
  }, [fresh])
  return (
    <section
      ref={section}
      className={styles.section}
      aria-label={t(kind.label)}
      data-attachment={refs.length ? kind.type : undefined}
    >
      <div className={styles.head}>
        <h3 {...tip(t(kind.hint))}>{t(kind.label)}</h3>
        <Icon name={kind.icon} size={14} className={styles.icon} />
        <IconButton
          small
          icon="x"
          label={t('inspector.remove', { what: t(kind.label) })}
          disabled={refs.length === 0}
          onClick={() => editor.run(detach, { refs })}
        />
      </div>
      <ScopeChoice scope={scope} />
      <div className={styles.fields}>
        <Fields target={{ kind, cards, refs, persona: scope.persona }} />
      </div>
    </section>
  )
}
