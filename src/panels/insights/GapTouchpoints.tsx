/** The delivery gap touchpoint by touchpoint, the widest first: what we believe, what customers say, and back to the card. */
import { useState } from 'react'
import { signed } from '../../attachments/attachmentKind'
import type { DeliveryGap, Gap } from '../../insights/deliveryGap'
import { rounded } from '../../insights/figures'
import { Button } from '../../ui/Button'
import { useT } from '../../ui/useT'
import { Column } from './Column'
import type { SectionProps } from './section'
import shared from './sections.module.css'

const SHOWN = 6

export function GapTouchpoints({ reading, map, onCards }: SectionProps<DeliveryGap>) {
  const t = useT()
  const [all, setAll] = useState(false)
  const { touchpoints, inAll } = reading
  const figures = ({ believed, said, gap }: Gap) =>
    [believed, said, gap].map((value, i) => (
      <td key={i} className={shared.number}>
        {signed(rounded(value, 1), t)}
      </td>
    ))
  const placeOf = (id: string) => {
    const card = map.cards[id]
    const phase = map.phases[map.steps[card?.step ?? '']?.phase ?? '']
    return [phase?.title, map.lanes[card?.lane ?? '']?.title].filter(Boolean).join(' · ')
  }
  if (!inAll) return null
  return (
    <>
      <div className={shared.scroll}>
        <table className={shared.table} aria-label={t('insightsView.gapTable')}>
          <thead>
            <tr>
              <Column>{t('insightsView.touchpoint')}</Column>
              <Column figures>{t('insightsView.believe')}</Column>
              <Column figures>{t('insightsView.say')}</Column>
              <Column figures>{t('insightsView.gap')}</Column>
            </tr>
          </thead>
          <tbody>
            {touchpoints.slice(0, all ? undefined : SHOWN).map((gap) => (
              <tr key={gap.of}>
                <th scope="row">
                  <button type="button" className={shared.plain} onClick={() => onCards([gap.of])}>
                    {map.cards[gap.of]?.title || t('insightsView.untitled')}
                  </button>
                  <span className={shared.note}> {placeOf(gap.of)}</span>
                </th>
                {figures(gap)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('insightsView.gapInAll', { count: inAll.n })}</th>
              {figures(inAll)}
            </tr>
          </tfoot>
        </table>
      </div>
      {touchpoints.length > SHOWN && (
        <p className={shared.row}>
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('insightsView.fewer') : t('insightsView.allTouchpoints', { count: touchpoints.length })}
          </Button>
        </p>
      )}
    </>
  )
}
