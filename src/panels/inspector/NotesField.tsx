/** The free text of a card. */
import { changeCard } from '../../commands/changeCard'
import type { CardId } from '../../model/journeyMap'
import { TextField } from '../../ui/TextField'
import { useT } from '../../ui/useT'
import styles from './Section.module.css'
import { useEditorState, useInspecting } from './inspecting'

export function NotesField({ id }: { id: CardId }) {
  const { editor } = useInspecting()
  const t = useT()
  const text = useEditorState(({ map }) => map.cards[id]?.text ?? '')
  const readonly = useEditorState((state) => state.readonly)
  return (
    <section className={styles.section} aria-label={t('inspector.notes')}>
      <TextField
        long
        quiet
        label={t('inspector.notes')}
        placeholder={t('inspector.notes.empty')}
        value={text}
        disabled={readonly}
        onChange={(next) => editor.run(changeCard, { id, values: { text: next } })}
      />
    </section>
  )
}
