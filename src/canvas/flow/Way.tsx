/** The way from a card to the next: React Flow's edge along the route that layout found. */
import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import styles from './Flow.module.css'
import type { WayEdge } from './ways'

export const Way = memo(function Way({ id, data }: EdgeProps<WayEdge>) {
  if (!data) return null
  const { d, arrow, at, paint, dash, double, label, selected, faded } = data
  // Inline, so that pictures taken of the page have them.
  const line = { stroke: paint, strokeWidth: 2, strokeDasharray: dash, fill: 'none' }
  return (
    <g className={faded ? styles.faded : undefined}>
      {selected && <path d={d} style={{ fill: 'none', stroke: 'var(--accent-line)', strokeWidth: 7 }} />}
      {double && <path d={d} style={{ ...line, strokeWidth: 4 }} />}
      <path d={d} style={double ? { ...line, stroke: 'var(--surface-card)', strokeWidth: 1.5 } : line} />
      {arrow && <path d={arrow} style={{ fill: paint, stroke: 'none' }} />}
      <path d={d} className={styles.hit} data-link={id} />
      {label && (
        <EdgeLabelRenderer>
          <span
            className={faded ? `${styles.label} ${styles.faded}` : styles.label}
            data-link={id}
            style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
          >
            {label}
          </span>
        </EdgeLabelRenderer>
      )}
    </g>
  )
})
