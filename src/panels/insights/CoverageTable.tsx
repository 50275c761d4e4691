/** A table of channels: online ones on the sea, offline ones on land, the coastline between them. */
import type { ReactNode } from 'react'
import { valenceOf } from '../../attachments/feeling'
import type { Coverage, CoverageRow } from '../../insights/coverage'
import type { LaneId } from '../../model/journeyMap'
import { Face } from '../../ui/Face'
import { Icon } from '../../ui/Icon'
import { useSpeech } from '../../ui/useT'
import { Column } from './Column'
import styles from './CoverageTable.module.css'
import type { SectionProps } from './section'
import shared from './sections.module.css'

interface CoverageTableProps extends SectionProps<Coverage> {
  rows: readonly CoverageRow[]
  name: (of: string) => ReactNode
  head: string
}

const SHOWN = 3

export function CoverageTable({ reading, map, rows, name, head, onCards }: CoverageTableProps) {
  const { t, number } = useSpeech()
  if (rows.length === 0) return null
  const medium = (lane: LaneId | undefined) => map.lanes[lane ?? '']?.medium ?? undefined
  const ground = (lane: LaneId, i: number) => ({
    'data-medium': medium(lane),
    'data-coast': i > 0 && medium(reading.channels[i - 1]) !== medium(lane) ? true : undefined,
  })
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${styles.table}`}>
        <thead>
          <tr>
            <Column>{head}</Column>
            {reading.channels.map((lane) => (
              <Column key={lane} className={styles.channel}>
                <Icon name={map.lanes[lane]?.icon ?? ''} size={14} />
                <span>{map.lanes[lane]?.title}</span>
              </Column>
            ))}
            <Column figures>{t('insightsView.count')}</Column>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.of}>
              <th scope="row">{name(row.of)}</th>
              {reading.channels.map((lane, i) => (
                <td key={lane} className={styles.cell} {...ground(lane, i)}>
                  <Faces cards={row.channels[lane] ?? []} map={map} onCards={onCards} />
                </td>
              ))}
              <td className={`${shared.number} ${shared.strong}`}>{number(row.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Faces({ cards, map, onCards }: { cards: readonly string[] } & Pick<SectionProps, 'map' | 'onCards'>) {
  const { t } = useSpeech()
  if (cards.length === 0) return <span className={styles.none}>·</span>
  return (
    <span className={styles.faces}>
      {cards.slice(0, SHOWN).map((id) => {
        const card = map.cards[id]
        const valence = card ? valenceOf(card, null) : null
        const title = card?.title || t('insightsView.untitled')
        return (
          <button
            key={id}
            type="button"
            className={styles.face}
            aria-label={title}
            data-tip={title}
            onClick={() => onCards([id])}
          >
            {valence === null ? <Icon name="circle-dashed" size={18} /> : <Face valence={valence} size={18} />}
          </button>
        )
      })}
      {cards.length > SHOWN && (
        <button type="button" className={styles.face} onClick={() => onCards(cards)}>
          +{cards.length - SHOWN}
        </button>
      )}
    </span>
  )
}
