/** The row of marks on a card: by weight from the left, evidence and whose card it is at the right. */
import { memo } from 'react'
import { METRICS } from '../../layout/metrics'
import type { Card } from '../../model/journeyMap'
import { personasOf } from '../../model/queries'
import { PERSONA_MARKERS, personaPaint } from '../../shapes/glyphs'
import { useT } from '../../ui/useT'
import { BadgeMark } from './BadgeMark'
import styles from './CardMarks.module.css'
import { useEditorState } from '../canvasRoom'
import { marksOf } from './marks'

const ROOM = METRICS.card.width - METRICS.card.left - METRICS.card.right - 2

export const CardMarks = memo(function CardMarks({ card, worstOnly }: { card: Card; worstOnly?: boolean }) {
  const t = useT()
  const personas = useEditorState((state) => state.map.personas)
  const met = personasOf(personas).filter((persona) => card.personas[persona.id])
  const marks = marksOf(card, t, ROOM, met.length)
  if (worstOnly) {
    const worst = marks.row.find((mark) => mark.badge.mark === 'triangle')
    return worst ? <BadgeMark badge={worst.badge} /> : null
  }
  return (
    <span className={styles.marks} data-marks="">
      {marks.row.map((mark) => (
        <BadgeMark key={mark.id} badge={mark.badge} count={mark.count} />
      ))}
      {marks.more > 0 && <span className={styles.rest}>…{marks.more}</span>}
      <span className={styles.end}>
        {marks.end.map((mark) => (
          <BadgeMark key={mark.id} badge={mark.badge} />
        ))}
        {met.map((persona) => (
          <svg key={persona.id} width={10} height={10} viewBox="0 0 10 10" aria-hidden="true">
            <path d={PERSONA_MARKERS[(persona.hue - 1) % 6]} fill={`var(--${personaPaint(persona.hue)})`} />
          </svg>
        ))}
      </span>
    </span>
  )
})
