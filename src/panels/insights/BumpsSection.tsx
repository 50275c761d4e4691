/** Bumps: hand-overs between channels where the feeling falls, along each persona's way. */
import type { Bumps } from '../../insights/bumps'
import { Icon } from '../../ui/Icon'
import { useSpeech } from '../../ui/useT'
import { CardLine } from './CardLine'
import type { SectionProps } from './section'
import shared from './sections.module.css'

export function BumpsSection({ reading, map, onCards }: SectionProps<Bumps>) {
  const { t, number } = useSpeech()
  if (reading.bumps.length === 0) return <p className={shared.note}>{t('insightsView.noBumps')}</p>
  return (
    <ul className={shared.list}>
      {reading.bumps.map((bump) => (
        <li key={bump.link}>
          <p className={shared.note}>
            {bump.persona ? map.personas[bump.persona]?.name : t('insightsView.everyone')}:{' '}
            {t('insightsView.falls', { drop: number(bump.drop, Number.isInteger(bump.drop) ? 0 : 1) })}
          </p>
          <div className={shared.together}>
            <CardLine map={map} card={bump.from} onCards={onCards} />
            <Icon name="arrow-right" size={14} />
            <CardLine map={map} card={bump.to} onCards={onCards} />
          </div>
        </li>
      ))}
    </ul>
  )
}
