/** What each moment of truth means on this map: sources differ, so a team writes its own. */
import { useStore } from 'zustand'
import type { Choice } from '../../attachments/attachmentKind'
import { defineMoment } from '../../commands/defineMoment'
import type { Editor } from '../../editor/editor'
import { TextField } from '../../ui/TextField'
import { useT } from '../../ui/useT'
import styles from './MomentMeanings.module.css'

export function MomentMeanings({ editor, moments }: { editor: Editor; moments: readonly Choice[] }) {
  const t = useT()
  // What is typed stands in its field at once; the readings follow.
  const own = useStore(editor.store, (state) => state.map.settings.moments)
  return (
    <div className={styles.meanings}>
      {moments.map(({ value, label, hint }) => (
        <TextField
          key={String(value)}
          label={t(label)}
          value={own[String(value)] ?? ''}
          placeholder={hint && t(hint)}
          onChange={(text) => editor.run(defineMoment, { moment: String(value), text })}
        />
      ))}
    </div>
  )
}
