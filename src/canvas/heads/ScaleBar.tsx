/** Counts the steps of a phase like the bar of a chart: filled and hollow by turns, at every zoom. */
import type { CSSProperties } from 'react'
import type { PhaseBox } from '../../layout/layout'
import { phasePaint } from '../../shapes/glyphs'
import styles from './Heads.module.css'

export function ScaleBar({ box }: { box: PhaseBox }) {
  const style = {
    '--first': box.first,
    '--span': box.span,
    '--hue': `var(--${phasePaint(box.phase.hue)})`,
  } as CSSProperties
  return <div className={`${styles.scale} ${box.first % 2 === 0 ? styles.odd : styles.even}`} style={style} />
}
