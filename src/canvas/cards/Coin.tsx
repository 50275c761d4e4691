/** The emotion of a card, half outside its left edge; an open ring where nothing is known. */
import styles from './Card.module.css'
import { FaceGlyph } from './Glyph'

export function Coin({ valence, size }: { valence: number | null; size: number }) {
  if (valence === null) return <i className={`${styles.coin} ${styles.noFace}`} />
  return <FaceGlyph className={styles.coin} valence={valence} size={size} />
}
