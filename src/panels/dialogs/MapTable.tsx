/** A map as a plain table of titles and feelings: what comes in, before it is a map. */
import type { Card, JourneyMap, Lane, Phase } from '../../model/journeyMap'
import { byOrder } from '../../model/order'
import { attachmentsOf, phasesOf, rowsOf } from '../../model/queries'
import { Face } from '../../ui/Face'
import { useT } from '../../ui/useT'
import styles from './MapTable.module.css'

const MOST_PHASES = 12
const MOST_CARDS = 3

export function MapTable({ map, busy }: { map: JourneyMap; busy: boolean }) {
  const t = useT()
  const phases = phasesOf(map.phases)
  const shown = phases.slice(0, MOST_PHASES)
  const cells = cellsOf(map)
  return (
    <div className={styles.frame} aria-busy={busy}>
      <table className={styles.table}>
        <caption className="spoken">{t('table.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="spoken">{t('table.preview.corner')}</span>
            </th>
            {shown.map((phase, i) => (
              <th key={phase.id} scope="col">
                <span>{i + 1}</span> {phase.title || t('scene.unnamed')}
              </th>
            ))}
            {phases.length > shown.length && (
              <td className={styles.more}>{t('table.preview.more', { count: phases.length - shown.length })}</td>
            )}
          </tr>
        </thead>
        <tbody>
          {rowsOf(map.lanes)
            .filter(({ lane }) => cells.has(lane.id))
            .map(({ lane, section }) => (
              <tr key={lane.id} data-section={section}>
                <th scope="row">{lane.title || t('scene.unnamed')}</th>
                {shown.map((phase) => (
                  <Cell key={phase.id} cards={cells.get(lane.id)?.get(phase.id) ?? []} />
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cards }: { cards: readonly Card[] }) {
  const t = useT()
  return (
    <td>
      {cards.slice(0, MOST_CARDS).map((card) => {
        const valence = attachmentsOf(card, 'emotion')[0]?.valence
        return (
          <p key={card.id} className={styles.card}>
            {typeof valence === 'number' && <Face valence={valence} size={14} />}
            <span>{card.title || card.text}</span>
          </p>
        )
      })}
      {cards.length > MOST_CARDS && (
        <p className={styles.more}>{t('table.preview.cell', { count: cards.length - MOST_CARDS })}</p>
      )}
    </td>
  )
}

function cellsOf(map: JourneyMap): Map<Lane['id'], Map<Phase['id'], Card[]>> {
  const cells = new Map<string, Map<string, Card[]>>()
  for (const card of Object.values(map.cards).sort(byOrder)) {
    const phase = map.steps[card.step]?.phase
    if (phase === undefined) continue
    let row = cells.get(card.lane)
    if (!row) cells.set(card.lane, (row = new Map()))
    const cell = row.get(phase)
    if (cell) cell.push(card)
    else row.set(phase, [card])
  }
  return cells
}
