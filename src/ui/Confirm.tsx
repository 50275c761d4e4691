/** A question before something that is hard to take back: what will happen, and one button that says it. */
import { Button } from './Button'
import { Dialog } from './Dialog'
import { useT } from './useT'

export interface ConfirmProps {
  open: boolean
  title: string
  description?: string
  /** The deed in words, such as "Empty the trash". */
  confirm: string
  danger?: boolean
  onConfirm: () => void
  onClose: () => void
}

export function Confirm({ open, title, description, confirm, danger = false, onConfirm, onClose }: ConfirmProps) {
  const t = useT()
  return (
    <Dialog
      alert
      size="small"
      open={open}
      onClose={onClose}
      title={title}
      description={description}
      footer={
        <>
          <Button kind="line" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button
            kind={danger ? 'danger' : 'ink'}
            onClick={() => {
              onClose()
              onConfirm()
            }}
          >
            {confirm}
          </Button>
        </>
      }
    />
  )
}
