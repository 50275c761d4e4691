/** The strips that name the two worlds, at the far left beside their lanes. Decoration: each lane says its medium itself. */
import { useT } from '../../ui/useT'
import { useArranged, useCamera, useStanding } from '../canvasRoom'
import { legendAt } from '../looking/projection'
import styles from './Rails.module.css'

const MEDIA = ['online', 'offline'] as const

export function Rails() {
  const t = useT()
  const layout = useArranged((state) => state.layout)
  const projection = useStanding((state) => state.projection)
  const frame = useCamera((state) => state.frame)
  return (
    <div className={styles.rails} data-glided="" style={{ top: 0, paddingTop: frame.top }} aria-hidden="true">
      {MEDIA.map((medium) => {
        const rows = layout.rows.flatMap((row, i) => (row.section === medium ? (projection.rows[i] ?? []) : []))
        const [first] = rows
        const last = rows.at(-1)
        if (!first || !last) return null
        const from = Math.round(first.top)
        return (
          <div
            key={medium}
            className={`${styles.rail} ${styles[medium]}`}
            style={{ top: frame.top + from, height: Math.round(last.top + last.height) - from }}
          >
            <span className={styles.word} style={{ bottom: frame.pinned + legendAt(projection.zoom) + 8 }}>
              {t(`lane.${medium}`)}
            </span>
          </div>
        )
      })}
    </div>
  )
}
