/** The head of a column in a table of a section. */
import type { ReactNode } from 'react'
import shared from './sections.module.css'

interface ColumnProps {
  /** Figures stand at the right, and so does their head. */
  figures?: boolean
  columns?: number
  className?: string | undefined
  children: ReactNode
}

export function Column({ figures = false, columns, className, children }: ColumnProps) {
  return (
    <th scope="col" colSpan={columns} className={figures ? shared.number : className}>
      {children}
    </th>
  )
}
