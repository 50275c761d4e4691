/** The page's file chooser: hidden from sight, there for the open action and for programs. */
import { useT } from '../../ui/useT'
import { useServices } from '../services'
import { openFiles, registerFileInput } from './openFiles'

export function OpenFileInput() {
  const services = useServices()
  const t = useT()
  return (
    <input
      ref={registerFileInput}
      hidden
      type="file"
      multiple
      data-open-file
      aria-label={t('action.open')}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])]
        event.target.value = ''
        if (files.length > 0) void openFiles(services, files)
      }}
    />
  )
}
