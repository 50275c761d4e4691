/** A dialog: it holds the focus, Escape and a press outside close it, and the focus returns where it came from. */
import { Dialog as Parts } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton'
import { useT } from './useT'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  /** One sentence below the title. */
  description?: string
  children?: ReactNode
  /** The buttons at the bottom right, the main one last. */
  footer?: ReactNode
  /** Beside the footer's buttons, at the left. */
  aside?: ReactNode
  size?: 'small' | 'medium' | 'large' | 'huge'
  /** Speaks as an alert: a question that must be answered. */
  alert?: boolean
  /** The title is said but not shown, where the content shows it itself. */
  bare?: boolean | undefined
  /** The content goes up to the edges and scrolls by itself. */
  flush?: boolean | undefined
}

const FIRST = '[data-autofocus], textarea, input:not([type="file"], [hidden]), select, [data-answers] button'

/** The first thing to write in or to answer, rather than the button that closes. */
function focusFirst(event: Event) {
  const first = event.target instanceof Element ? event.target.querySelector<HTMLElement>(FIRST) : null
  if (!first) return
  event.preventDefault()
  first.focus()
}

export function Dialog(props: DialogProps) {
  const { open, onClose, title, description, children, footer, aside, size = 'medium', alert, bare, flush } = props
  const t = useT()
  const from = useRef<Element | null>(null)
  // Our own scrim in place of Radix's overlay, which would lock scrolling by a style tag that the policy forbids.
  return (
    <Parts.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Parts.Portal>
        <div className={styles.scrim}>
          <Parts.Content
            className={`${styles.dialog} ${styles[size]}`}
            onOpenAutoFocus={(event) => {
              from.current = document.activeElement
              focusFirst(event)
            }}
            onCloseAutoFocus={(event) => {
              // Radix would look for a trigger; ours may be any key or button.
              event.preventDefault()
              // What was done with the dialog may have led the focus elsewhere.
              const free = document.activeElement === null || document.activeElement === document.body
              if (free && from.current instanceof HTMLElement) from.current.focus()
            }}
            role={alert ? 'alertdialog' : 'dialog'}
            {...(description ? {} : { 'aria-describedby': undefined })}
          >
            <div className={bare ? styles.bare : styles.header}>
              <Parts.Title className={bare ? 'spoken' : styles.title}>{title}</Parts.Title>
              {!alert && <IconButton icon="x" label={t('dialog.close')} onClick={onClose} />}
            </div>
            {description && (
              <Parts.Description className={bare ? 'spoken' : styles.description}>{description}</Parts.Description>
            )}
            {children !== undefined && <div className={flush ? styles.flush : styles.body}>{children}</div>}
            {footer && (
              <div data-answers className={styles.footer}>
                {aside}
                <span className={styles.space} />
                {footer}
              </div>
            )}
          </Parts.Content>
        </div>
      </Parts.Portal>
    </Parts.Root>
  )
}
