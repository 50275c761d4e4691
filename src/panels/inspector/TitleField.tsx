/** The name of what is chosen, written on in place at the head of its form. */
import { TextField } from '../../ui/TextField'
import styles from './Inspector.module.css'
import { useEditorState } from './inspecting'

interface TitleFieldProps {
  label: string
  /** What stands there while it has no name. */
  placeholder: string
  value: string
  onChange: (title: string) => void
}

export function TitleField(props: TitleFieldProps) {
  const readonly = useEditorState((state) => state.readonly)
  return <TextField bare quiet className={styles.title} disabled={readonly} {...props} />
}
