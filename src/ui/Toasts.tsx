/** The messages in the corner and the live regions through which everything is spoken. */
import { useRef } from 'react'
import { useStore } from 'zustand'
import { dismiss, type Message, messageStore } from './announce'
import { Button } from './Button'
import { Icon } from './Icon'
import { IconButton } from './IconButton'
import styles from './Toasts.module.css'
import { useLeaving } from './useLeaving'
import { useT } from './useT'

/** Longer where there is something to do; an error stays until it is dismissed. */
const LASTS = { plain: 6000, warn: 8000 }

const ICONS = { plain: undefined, warn: 'triangle-alert', error: 'triangle-alert' }

export function Toasts() {
  const t = useT()
  const spoken = useStore(messageStore, (state) => state.spoken)
  const shown = useStore(messageStore, (state) => state.shown)
  return (
    <>
      {/* The same words twice would not be spoken again, so every other message ends in a blank. */}
      <output className="spoken" data-announcer>
        {spoken.id % 2 ? spoken.text : spoken.text && `${spoken.text}\u00a0`}
      </output>
      <section className={styles.corner} aria-label={t('toasts.label')}>
        <div aria-live="polite" aria-relevant="additions" className={styles.list}>
          {shown.map((message) => (
            <Toast key={message.id} message={message} />
          ))}
        </div>
      </section>
    </>
  )
}

function Toast({ message }: { message: Message }) {
  const t = useT()
  const { id, text, tone, action } = message
  const box = useRef<HTMLDivElement>(null)
  useLeaving(box, tone === 'error' ? null : LASTS[tone] + (action ? 4000 : 0), () => dismiss(id))
  const icon = ICONS[tone]
  return (
    <div ref={box} className={styles.toast} data-tone={tone} role={tone === 'error' ? 'alert' : undefined}>
      {icon && <Icon name={icon} size={16} />}
      <p className={styles.text}>{text}</p>
      {action && (
        <Button
          className={styles.action}
          onClick={() => {
            action.perform()
            dismiss(id)
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton small icon="x" label={t('toasts.dismiss')} className={styles.close} onClick={() => dismiss(id)} />
    </div>
  )
}
