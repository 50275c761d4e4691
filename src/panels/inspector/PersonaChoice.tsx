/** Whom an attachment speaks of: one persona, or everyone. */
import { type AttachmentRef, changeAttachment } from '../../commands/changeAttachment'
import { personasOf } from '../../model/queries'
import { Choice } from '../../ui/Choice'
import { PersonaMark } from '../../ui/PersonaMark'
import { useT } from '../../ui/useT'
import { useEditorState, useInspecting } from './inspecting'
import { MIXED, sharedValue } from './target'

export function PersonaChoice({ refs }: { refs: readonly AttachmentRef[] }) {
  const { editor } = useInspecting()
  const t = useT()
  const personas = personasOf(useEditorState(({ map }) => map.personas))
  const value = useEditorState((state) => sharedValue(state, refs, 'persona'))
  if (personas.length === 0) return null
  return (
    <Choice
      as="list"
      label={t('inspector.about')}
      value={typeof value === 'string' ? value : undefined}
      placeholder={value === MIXED ? t('inspector.differ') : undefined}
      none={t('inspector.everyone')}
      onNone={() => editor.run(changeAttachment, { refs, values: {}, persona: null })}
      options={personas.map(({ id, name, hue }) => ({
        value: id,
        label: name || t('personas.unnamed'),
        mark: <PersonaMark hue={hue} name={name} size={12} />,
      }))}
      onChange={(persona) => editor.run(changeAttachment, { refs, values: {}, persona })}
    />
  )
}
