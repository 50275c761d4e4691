/** The head of the form of cards: the title to write on, or how many there are and what can be done with them all. */
import { changeCard } from '../../commands/changeCard'
import { duplicateSelection } from '../../commands/duplicateSelection'
import { linkSelected } from '../../commands/linkSelected'
import { removeSelection } from '../../commands/removeSelection'
import type { CardId } from '../../model/journeyMap'
import { IconButton } from '../../ui/IconButton'
import { useT } from '../../ui/useT'
import styles from './Inspector.module.css'
import { useEditorState, useInspecting } from './inspecting'
import { TitleField } from './TitleField'

export function CardTitle({ id }: { id: CardId }) {
  const { editor } = useInspecting()
  const t = useT()
  const title = useEditorState(({ map }) => map.cards[id]?.title ?? '')
  return (
    <TitleField
      label={t('inspector.title')}
      placeholder={t('inspector.untitled')}
      value={title}
      onChange={(next) => editor.run(changeCard, { id, values: { title: next } })}
    />
  )
}

const FOR_ALL = [linkSelected, duplicateSelection, removeSelection]

export function ManyCards({ ids }: { ids: readonly CardId[] }) {
  const { editor } = useInspecting()
  const t = useT()
  return (
    <div className={styles.many}>
      <h2 aria-live="polite">{t('inspector.cards', { count: ids.length })}</h2>
      {FOR_ALL.map((command) => (
        <IconButton
          key={command.id}
          icon={command.icon ?? 'ellipsis'}
          label={t(command.label)}
          keys={command.keys?.[0]}
          onClick={() => editor.run(command, undefined)}
        />
      ))}
    </div>
  )
}
