/** What the tiles mean, below the map while it is looked at from afar. */
import { VALENCES, valenceLabel } from '../../attachments/emotion'
import { emotionKey } from '../../shapes/glyphs'
import { Face } from '../../ui/Face'
import { useT } from '../../ui/useT'
import styles from './Legend.module.css'
import { useArranged, useCamera } from '../canvasRoom'
import { legendAt, PAINTED_BELOW } from '../looking/projection'

/** Lies over the end of the cells, so that nothing moves as it comes and goes. */
export function Legend({ scroller }: { scroller: HTMLElement | null }) {
  const t = useT()
  const painted = useCamera((state) => state.still.zoom < PAINTED_BELOW)
  const pinned = useCamera((state) => state.frame.pinned)
  const layout = useArranged((state) => state.layout)
  const cards = useArranged((state) => (painted ? Object.keys(state.map.cards).length : 0))
  if (!painted) return null
  const steps = layout.columns.length
  const bar = scroller ? scroller.offsetHeight - scroller.clientHeight : 0
  return (
    <div className={styles.legend} style={{ bottom: pinned + bar, height: legendAt(0) }} data-legend="">
      {VALENCES.map((valence) => {
        const key = emotionKey(valence)
        return (
          <span key={valence}>
            <i style={{ background: `var(--emo-${key})`, borderColor: `var(--tile-${key})` }} />
            <Face valence={valence} size={14} />
            {t(valenceLabel(valence))}
          </span>
        )
      })}
      <span className={styles.rule} />
      <span>
        <svg width={10} height={16} aria-hidden="true">
          <rect
            x={1}
            y={1}
            width={8}
            height={14}
            rx={1}
            fill="none"
            stroke="var(--text-2)"
            strokeWidth={1.5}
            strokeDasharray="3 2"
          />
        </svg>
        {t('evidence.assumed')}
      </span>
      <span>
        <svg width={10} height={16} aria-hidden="true">
          <rect y={2} width={10} height={14} rx={1.5} fill="var(--line-2)" />
          <path d="M0 0h10v6l-5-3-5 3z" fill="var(--text-1)" />
        </svg>
        {t('moment.label')}
      </span>
      <span>
        <svg width={10} height={16} aria-hidden="true">
          <rect width={10} height={16} rx={1.5} fill="var(--emo-m2)" />
          <path d="M5 5l3.6 7H1.4z" fill="var(--emo-m2-on)" />
        </svg>
        {t('canvas.legend.pain')}
      </span>
      <span className={styles.counts}>
        {t('canvas.legend.counts', {
          steps: t('canvas.steps', { count: steps }),
          cards: t('canvas.cards', { count: cards }),
        })}
      </span>
    </div>
  )
}
