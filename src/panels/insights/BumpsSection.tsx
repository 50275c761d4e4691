/** Bumps: hand-overs between channels where the feeling falls, along each persona's way. */
import { useState } from 'react'
import type { Bump, Bumps } from '../../insights/bumps'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { PersonaMark } from '../../ui/PersonaMark'
import { useSpeech } from '../../ui/useT'
import styles from './BumpsSection.module.css'
import { CardLine } from './CardLine'
import type { SectionProps } from './section'
import shared from './sections.module.css'

const SHOWN = 5

export function BumpsSection(props: SectionProps<Bumps>) {
  const { t } = useSpeech()
  const [all, setAll] = useState(false)
  const { bumps } = props.reading
  if (bumps.length === 0) return <p className={shared.note}>{t('insightsView.noBumps')}</p>
  return (
    <>
      <ul className={shared.list}>
        {bumps.slice(0, all ? undefined : SHOWN).map((bump) => (
          <Line key={`${bump.link} ${bump.persona ?? ''}`} bump={bump} {...props} />
        ))}
      </ul>
      {bumps.length > SHOWN && (
        <div>
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('insightsView.fewer') : t('insightsView.allBumps', { count: bumps.length })}
          </Button>
        </div>
      )}
    </>
  )
}

function Line({ bump, map, onCards }: SectionProps<Bumps> & { bump: Bump }) {
  const { t, number } = useSpeech()
  const persona = bump.persona === null ? undefined : map.personas[bump.persona]
  const drop = number(bump.drop, Number.isInteger(bump.drop) ? 0 : 1)
  return (
    <li className={styles.bump}>
      <span className="spoken">
        {persona?.name ?? t('insightsView.everyone')}: {t('insightsView.falls', { drop })}
      </span>
      <span className={styles.fall} aria-hidden="true">
        {persona && <PersonaMark {...persona} />}
        <b>−{drop}</b>
      </span>
      <CardLine map={map} card={bump.from} onCards={onCards} />
      <Icon name="arrow-right" size={14} />
      <CardLine map={map} card={bump.to} onCards={onCards} />
    </li>
  )
}
