/** The dialog about a backup that was chosen, dropped or opened, on whichever screen. */
import { useStore } from 'zustand'
import { later } from '../../ui/later'
import { takeBackup } from '../files/backups'
import { useServices } from '../services'
import { withWords } from '../withWords'

const RestoreBackup = later(async () => (await withWords(import('../../panels/dialogs/RestoreBackup'))).RestoreBackup)

export function BackupToRestore() {
  const services = useServices()
  const dialog = useStore(services.dialogs, (state) => state.dialog)
  if (dialog?.is !== 'backup') return null
  const close = () => services.dialogs.setState({ dialog: null })
  const { file, contents } = dialog
  return (
    <RestoreBackup
      file={file.name}
      contents={contents}
      onClose={close}
      onTake={(how) => {
        close()
        void takeBackup(services, file, how)
      }}
    />
  )
}
