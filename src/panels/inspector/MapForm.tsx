/** What the whole map is about, who goes the way, and what the marks mean. */
import { changeMap } from '../../commands/changeMap'
import type { JourneyMap, MapState } from '../../model/journeyMap'
import { Segmented } from '../../ui/Segmented'
import { TextField } from '../../ui/TextField'
import { useT } from '../../ui/useT'
import { addedPersona } from '../personas/addedPersona'
import { PersonaList } from '../personas/PersonaList'
import styles from './Inspector.module.css'
import { useEditorState, useInspecting } from './inspecting'
import { Legend } from './Legend'
import section from './Section.module.css'

export function MapForm({ onPersona }: { onPersona: ((id: string) => void) | undefined }) {
  const { editor } = useInspecting()
  const t = useT()
  const state = useEditorState(({ map }) => map.state)
  const personas = useEditorState(({ map }) => map.personas)
  const readonly = useEditorState((each) => each.readonly)
  const states: readonly { value: MapState; label: string; hint: string }[] = [
    { value: 'as-is', label: t('inspector.map.as-is'), hint: t('inspector.map.as-is.hint') },
    { value: 'to-be', label: t('inspector.map.to-be'), hint: t('inspector.map.to-be.hint') },
  ]
  return (
    <>
      <MapText field="title" className={styles.title} />
      <div className={section.fields}>
        <MapText field="scenario" long />
        <MapText field="promise" long />
        <Segmented
          label={t('inspector.map.state')}
          value={state}
          options={states}
          disabled={readonly}
          onChange={(next) => editor.run(changeMap, { values: { state: next } })}
        />
      </div>
      <PersonaList
        personas={personas}
        readonly={readonly}
        onEdit={onPersona}
        onAdd={() => {
          const id = addedPersona(editor)
          if (id !== null) onPersona?.(id)
        }}
      />
      <Legend />
    </>
  )
}

const WORDS = {
  title: { label: 'inspector.map.title', hint: undefined, empty: 'inspector.map.title.empty' },
  scenario: {
    label: 'inspector.map.scenario',
    hint: 'inspector.map.scenario.hint',
    empty: 'inspector.map.scenario.empty',
  },
  promise: { label: 'inspector.map.promise', hint: 'inspector.map.promise.hint', empty: 'inspector.map.promise.empty' },
} as const

interface MapTextProps {
  field: 'title' | 'scenario' | 'promise'
  long?: boolean
  className?: string | undefined
}

function MapText({ field, long, className }: MapTextProps) {
  const { editor } = useInspecting()
  const t = useT()
  const value = useEditorState(({ map }: { map: JourneyMap }) => map[field])
  const readonly = useEditorState((state) => state.readonly)
  const { label, hint, empty } = WORDS[field]
  return (
    <TextField
      bare={field === 'title'}
      quiet={field === 'title'}
      long={long}
      className={className}
      label={t(label)}
      hint={hint && t(hint)}
      placeholder={t(empty)}
      value={value}
      disabled={readonly}
      onChange={(next) => editor.run(changeMap, { values: { [field]: next } })}
    />
  )
}
