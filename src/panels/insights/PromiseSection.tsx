/** The promise: what the brand promises, how often it is broken, kept and exceeded, and where it is broken. */
import type { PromiseReading } from '../../insights/promiseReading'
import { useSpeech } from '../../ui/useT'
import { CardLine } from './CardLine'
import type { SectionProps } from './section'
import shared from './sections.module.css'

export function PromiseSection({ reading, map, onCards }: SectionProps<PromiseReading>) {
  const { t, number } = useSpeech()
  const { broken, kept, exceeded } = reading.map
  const counts = [
    { label: t('promise.broken'), cards: broken },
    { label: t('promise.kept'), cards: kept },
    { label: t('promise.exceeded'), cards: exceeded },
  ]
  return (
    <>
      {reading.promise !== '' && <blockquote className={shared.voice}>{reading.promise}</blockquote>}
      <div className={shared.figures}>
        {counts.map(({ label, cards }) => (
          <button key={label} type="button" className={shared.plain} onClick={() => onCards(cards)}>
            <span className={shared.figure}>{number(cards.length)}</span>
            <br />
            <span className={shared.note}>{label}</span>
          </button>
        ))}
      </div>
      <ul className={shared.list}>
        {reading.broken.map(({ card, text }) => (
          <li key={`${card} ${text}`}>
            <CardLine map={map} card={card} text={text} onCards={onCards} />
          </li>
        ))}
      </ul>
    </>
  )
}
