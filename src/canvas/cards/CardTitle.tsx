/** The title of a card, and the field in its place while it is typed into. */
import type { CSSProperties } from 'react'
import type { CardId } from '../../model/journeyMap'
import styles from './Card.module.css'
import { TitleInput } from '../keys/TitleInput'

export interface CardTitleProps {
  id: CardId
  title: string
  lines: number
  editing: boolean
}

export function CardTitle({ id, title, lines, editing }: CardTitleProps) {
  if (editing) return <TitleInput id={id} title={title} className={styles.input} />
  return (
    <span className={styles.title} data-card-title="" style={{ '--lines': lines } as CSSProperties}>
      {title}
    </span>
  )
}
