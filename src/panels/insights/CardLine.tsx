/** One touchpoint in a list: its face, title and place; a press shows it on the map. */
import { valenceOf } from '../../attachments/feeling'
import { valenceLabel } from '../../attachments/emotion'
import type { CardId, JourneyMap } from '../../model/journeyMap'
import { Face } from '../../ui/Face'
import { Icon } from '../../ui/Icon'
import { useT } from '../../ui/useT'
import styles from './CardLine.module.css'

interface CardLineProps {
  map: JourneyMap
  card: CardId
  /** Said in place of the title: a pain, a promise. */
  text?: string
  onCards: (cards: readonly CardId[]) => void
}

export function CardLine({ map, card: id, text, onCards }: CardLineProps) {
  const t = useT()
  const card = map.cards[id]
  if (!card) return null
  const lane = map.lanes[card.lane]
  const phase = map.phases[map.steps[card.step]?.phase ?? '']
  const valence = valenceOf(card, null)
  return (
    <button type="button" className={styles.line} onClick={() => onCards([id])}>
      {valence !== null && <Face valence={valence} size={18} />}
      <span className={styles.words}>
        <span>{text || card.title || t('insightsView.untitled')}</span>
        <small>
          <Icon name={lane?.icon ?? ''} size={12} />
          {[text ? card.title : '', lane?.title, phase?.title].filter(Boolean).join(', ')}
        </small>
      </span>
      {valence !== null && <span className="spoken">{t(valenceLabel(valence))}</span>}
    </button>
  )
}
