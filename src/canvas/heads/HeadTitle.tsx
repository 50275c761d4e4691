/** The title in a header, and the field in its place while it is typed into. */
import type { PointerEvent, ReactNode } from 'react'
import { useEditorState } from '../canvasRoom'
import styles from './Heads.module.css'
import { TitleInput } from '../keys/TitleInput'

export interface HeadTitleProps {
  id: string
  title: string
  /** What stands there while there is no title. */
  empty: ReactNode
  className?: string
}

export function HeadTitle({ id, title, empty, className }: HeadTitleProps) {
  const editing = useEditorState((state) => state.editing?.id === id && state.editing.field === 'title')
  if (editing) return <TitleInput id={id} title={title} className={styles.input} />
  if (title === '') return <span className={`${className ?? ''} ${styles.unnamed}`}>{empty}</span>
  return (
    <span className={className} onPointerOver={tipWhereCut}>
      {title}
    </span>
  )
}

/** A title that does not fit is told whole by the page's tooltips; one that does needs none. */
export function tipWhereCut({ currentTarget: span }: PointerEvent<HTMLElement>): void {
  const cut = span.scrollWidth > span.clientWidth || span.scrollHeight > span.clientHeight + 2
  if (cut) span.dataset.tip = span.textContent
  else delete span.dataset.tip
}
