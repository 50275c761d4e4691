/** The corner above the lane headers, which stays while everything scrolls. */
import styles from './Heads.module.css'

export function Corner() {
  return <div className={styles.corner} role="presentation" />
}
