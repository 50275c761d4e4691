/** The colour of a phase as a piece of its scale bar. */
import { phasePaint } from '../../shapes/glyphs'
import styles from './Swatch.module.css'

export function Swatch({ hue }: { hue: number }) {
  return <i className={styles.swatch} style={{ background: `var(--${phasePaint(hue)})` }} />
}
