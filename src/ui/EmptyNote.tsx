/** What stands where nothing is yet: one sentence, and perhaps one thing to do. */
import type { ReactNode } from 'react'
import styles from './EmptyNote.module.css'

export function EmptyNote({ title, text, children }: { title?: string; text: string; children?: ReactNode }) {
  return (
    <div className={styles.note}>
      {title && <p className={styles.title}>{title}</p>}
      <p className={styles.text}>{text}</p>
      {children && <div className={styles.deeds}>{children}</div>}
    </div>
  )
}
