/** Which other attachments of the map this one speaks of, such as the pains that an idea answers. */
import { attachmentKind } from '../../attachments/index'
import { type Field, refsIn } from '../../attachments/attachmentKind'
import type { Translate } from '../../i18n/words'
import type { JourneyMap } from '../../model/journeyMap'
import { attachmentsOf } from '../../model/queries'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import type { MenuEntry } from '../../ui/menuItem'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import { BadgeMark } from './BadgeMark'
import styles from './Entry.module.css'
import { sameWritten, useEditorState, useInspecting } from './inspecting'
import type { Shared, Target } from './target'

interface RefsInputProps {
  field: Extract<Field, { type: 'refs' }>
  label: string
  hint?: string | undefined
  target: Target
  value: Shared
  onChange: (value: string) => void
}

interface Candidate {
  id: string
  words: string
  /** The title of the card that bears it. */
  card: string
  here: boolean
}

/** More than this is not read in a menu. */
const MOST = 40

function candidates(map: JourneyMap, to: string, cards: readonly string[], t: Translate): Candidate[] {
  const found: Candidate[] = []
  for (const card of Object.values(map.cards))
    for (const entry of attachmentsOf(card, to))
      found.push({
        id: entry.id,
        words: attachmentKind(to)?.summary(entry, t) || t('inspector.unnamed'),
        card: card.title,
        here: cards.includes(card.id),
      })
  return found
}

export function RefsInput({ field, label, hint, target, value, onChange }: RefsInputProps) {
  const { editor } = useInspecting()
  const t = useT()
  const ids = refsIn(value)
  const chosen = useEditorState(
    ({ map }) => (ids.length ? candidates(map, field.to, target.cards, t).filter(({ id }) => ids.includes(id)) : []),
    sameWritten,
  )
  const offer = (): MenuEntry[] => {
    const all = candidates(editor.store.getState().map, field.to, target.cards, t)
    const free = all.filter(({ id }) => !ids.includes(id)).sort((a, b) => Number(b.here) - Number(a.here))
    if (free.length === 0) return [{ label: t('inspector.refs.none'), disabled: true }]
    return free.slice(0, MOST).map(({ id, words, card, here }) => ({
      label: words,
      ...(!here && { hint: card }),
      onSelect: () => onChange([...ids, id].join(' ')),
    }))
  }
  return (
    <div role="group" aria-label={label} className={styles.refs}>
      <span className={styles.label} {...tip(hint)}>
        {label}
      </span>
      {chosen.map(({ id, words }) => (
        <div key={id} className={styles.ref}>
          <BadgeMark kind={attachmentKind(field.to)} />
          <span className={styles.words}>{words}</span>
          <IconButton
            small
            icon="x"
            label={t('inspector.refs.remove', { what: words })}
            onClick={() => onChange(ids.filter((each) => each !== id).join(' '))}
          />
        </div>
      ))}
      <Menu
        trigger={
          <Button icon="plus" className={styles.add}>
            {t('inspector.refs.add')}
          </Button>
        }
        items={offer}
      />
    </div>
  )
}
