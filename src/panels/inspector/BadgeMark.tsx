/** The mark of an attachment as the card shows it; without one, the icon of its kind. */
import type { AttachmentKind, Badge } from '../../attachments/attachmentKind'
import { Face } from '../../ui/Face'
import { Icon } from '../../ui/Icon'
import { Pennant } from '../../ui/Pennant'
import { Severity } from '../../ui/Severity'
import tones from '../../ui/tones.module.css'
import styles from './BadgeMark.module.css'

export function BadgeMark({ badge, kind }: { badge?: Badge | null | undefined; kind?: AttachmentKind | undefined }) {
  if (!badge) return kind ? <Icon name={kind.icon} size={14} className={styles.plain} /> : null
  switch (badge.mark) {
    case 'face':
      return <Face valence={badge.valence} size={16} />
    case 'pennant':
      return <Pennant text={badge.text} tone={badge.tone} />
    case 'triangle':
      return <Severity tone={badge.tone} size={14} />
    case 'icon':
      return <Icon name={badge.icon} size={14} className={tones[badge.tone] ?? styles.plain} />
  }
}
