/** A mark as a card shows it: pennant, triangle or icon. */
import type { Badge } from '../../attachments/attachmentKind'
import styles from './CardMarks.module.css'
import { IconGlyph, TriangleGlyph } from './Glyph'

export function BadgeMark({ badge, count = 1 }: { badge: Badge; count?: number }) {
  switch (badge.mark) {
    case 'pennant':
      return (
        <span className={`${styles.pennant} ${badge.tone === 'high' ? styles.critPennant : ''}`}>{badge.text}</span>
      )
    case 'triangle':
      return (
        <>
          <TriangleGlyph tone={badge.tone} size={12} />
          {count > 1 && <span className={`${styles.more} ${styles[badge.tone]}`}>{count}</span>}
        </>
      )
    case 'icon':
      return (
        <>
          <IconGlyph className={styles[badge.tone]} name={badge.icon} size={12} />
          {badge.text && <span className={`${styles.more} ${styles[badge.tone] ?? ''}`}>{badge.text}</span>}
        </>
      )
    case 'face':
      return null
  }
}
