/** The page's file chooser: hidden from sight, there for the open action and for programs. */
import { useServices } from './services'
import { openFiles, registerFileInput } from './openFiles'
import { useT } from '../ui/useT'
import styles from './OpenFileInput.module.css'

export function OpenFileInput() {
  const services = useServices()
  const t = useT()
  return (
    <input
      ref={registerFileInput}
      className={styles.input}
      type="file"
      multiple
      data-open-file
      tabIndex={-1}
      aria-label={t('action.open')}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])]
        event.target.value = ''
        if (files.length > 0) void openFiles(services, files)
      }}
    />
  )
}
