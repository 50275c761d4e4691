/** A mark as a card shows it: pennant, triangle or icon. */
import type { Badge } from '../../attachments/attachmentKind'
import { Pennant } from '../../ui/Pennant'
import tones from '../../ui/tones.module.css'
import styles from './CardMarks.module.css'
import { IconGlyph, TriangleGlyph } from './Glyph'

export function BadgeMark({ badge, count = 1 }: { badge: Badge; count?: number }) {
  switch (badge.mark) {
    case 'pennant':
      return <Pennant small text={badge.text} tone={badge.tone} />
    case 'triangle':
      return (
        <>
          <TriangleGlyph tone={badge.tone} size={12} />
          {count > 1 && <span className={`${styles.more} ${tones[badge.tone]}`}>{count}</span>}
        </>
      )
    case 'icon':
      return (
        <>
          <IconGlyph className={tones[badge.tone]} name={badge.icon} size={12} />
          {badge.text && <span className={`${styles.more} ${tones[badge.tone] ?? ''}`}>{badge.text}</span>}
        </>
      )
    case 'face':
      return null
  }
}
