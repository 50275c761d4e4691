/** Opportunities by impact and effort, to be dragged or moved by arrow keys; and the list by owner and state. */
import { useRef } from 'react'
import { OPPORTUNITY_STATES } from '../../attachments/opportunity'
import { changeAttachment } from '../../commands/changeAttachment'
import type { OpportunityMatrix, PlacedOpportunity, Quadrant } from '../../insights/opportunityMatrix'
import { within } from '../../model/within'
import { useT } from '../../ui/useT'
import styles from './MatrixSection.module.css'
import type { SectionProps } from './section'
import shared from './sections.module.css'

const CORNERS: readonly { quadrant: Quadrant; at: string }[] = [
  { quadrant: 'now', at: 'left-top' },
  { quadrant: 'plan', at: 'right-top' },
  { quadrant: 'fill', at: 'left-bottom' },
  { quadrant: 'rethink', at: 'right-bottom' },
]
const mark = (value: number) => within(Math.round(value), 1, 5)
/** Room in per cent between an axis' ends and the edge: above and below for the quadrants' names. */
const ROOM = { x: 8, y: 14 }
const share = (value: number, room: number) => ((value - 1) / 4) * (100 - 2 * room) + room
const valueAt = (at: number, room: number) => ((at * 100 - room) / (100 - 2 * room)) * 4 + 1

export function MatrixSection(props: SectionProps<OpportunityMatrix>) {
  const t = useT()
  const { reading, editor } = props
  const plane = useRef<HTMLDivElement>(null)
  const moved = useRef('')
  const move = ({ card, id }: PlacedOpportunity, impact: number, effort: number) =>
    editor.run(changeAttachment, { refs: [{ card, id }], values: { impact: mark(impact), effort: mark(effort) } })
  const dot = (opportunity: PlacedOpportunity, i: number) => (
    <Dot
      key={`${opportunity.card} ${opportunity.id}`}
      opportunity={opportunity}
      crowd={reading.opportunities.slice(0, i).filter((other) => sameSpot(other, opportunity)).length}
      number={i + 1}
      onDrop={(x, y) => drop(opportunity, x, y)}
      // What stands nowhere yet sets out from the middle.
      onMove={(up, along) => {
        moved.current = opportunity.id
        move(opportunity, (opportunity.impact ?? 3) + up, (opportunity.effort ?? 3) + along)
      }}
      // Placed for the first time it is another element, into which the keyboard goes along.
      follows={() => moved.current === opportunity.id}
      onOpen={() => props.onCards([opportunity.card])}
    />
  )
  const placed = reading.opportunities.filter(({ quadrant }) => quadrant !== null).length
  const drop = (opportunity: PlacedOpportunity, x: number, y: number) => {
    const box = plane.current?.getBoundingClientRect()
    if (!box) return
    const impact = valueAt(1 - (y - box.top) / box.height, ROOM.y)
    move(opportunity, impact, valueAt((x - box.left) / box.width, ROOM.x))
  }
  return (
    <div className={styles.both}>
      <div className={styles.matrix}>
        <span className={styles.up}>{t('opportunity.impact')} →</span>
        <div ref={plane} className={styles.plane}>
          {CORNERS.map(({ quadrant, at }) => (
            <span key={quadrant} className={styles.corner} data-at={at}>
              {t(`opportunities.${quadrant}`)} <b>{reading.byQuadrant[quadrant]}</b>
            </span>
          ))}
          {reading.opportunities.slice(0, placed).map(dot)}
        </div>
        <span className={styles.along}>{t('opportunity.effort')} →</span>
        {placed < reading.opportunities.length && (
          <div className={styles.waiting}>
            <span>{t('insightsView.unplaced')}</span>
            {reading.opportunities.slice(placed).map((opportunity, i) => dot(opportunity, placed + i))}
          </div>
        )}
      </div>
      <List {...props} />
    </div>
  )
}

const sameSpot = (a: PlacedOpportunity, b: PlacedOpportunity) => a.impact === b.impact && a.effort === b.effort

interface DotProps {
  opportunity: PlacedOpportunity
  crowd: number
  number: number
  onDrop: (x: number, y: number) => void
  onMove: (impact: number, effort: number) => void
  onOpen: () => void
  follows: () => boolean
}

function Dot({ opportunity, crowd, number, onDrop, onMove, onOpen, follows }: DotProps) {
  const t = useT()
  const start = useRef<{ x: number; y: number; moved: boolean } | null>(null)
  const { text, impact, effort } = opportunity
  const isPlaced = impact !== null && effort !== null
  const keys: Record<string, [number, number]> = {
    ArrowUp: [1, 0],
    ArrowDown: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
  }
  return (
    <button
      ref={(dot) => {
        if (follows() && document.activeElement === document.body) dot?.focus()
      }}
      type="button"
      className={styles.dot}
      style={
        isPlaced
          ? { left: `calc(${share(effort, ROOM.x)}% + ${crowd * 14}px)`, bottom: `${share(impact, ROOM.y)}%` }
          : undefined
      }
      aria-label={
        isPlaced ? t('insightsView.placed', { text, impact, effort }) : t('insightsView.unplaced.one', { text })
      }
      data-tip={text}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, y: event.clientY, moved: false }
      }}
      onPointerMove={(event) => {
        const from = start.current
        if (!from) return
        from.moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > 4
        if (from.moved) event.currentTarget.style.translate = `${event.clientX - from.x}px ${event.clientY - from.y}px`
      }}
      onPointerUp={(event) => {
        const from = start.current
        start.current = null
        event.currentTarget.style.translate = ''
        if (from?.moved) onDrop(event.clientX, event.clientY)
        else onOpen()
      }}
      onPointerCancel={(event) => {
        start.current = null
        event.currentTarget.style.translate = ''
      }}
      onKeyDown={(event) => {
        const by = keys[event.key]
        if (by) onMove(...by)
        else if (event.key === 'Enter') onOpen()
        else return
        event.preventDefault()
      }}
    >
      {number}
    </button>
  )
}

function List({ reading, editor, onCards }: SectionProps<OpportunityMatrix>) {
  const t = useT()
  const numbers = new Map(reading.opportunities.map((opportunity, i) => [opportunity.id, i + 1]))
  return (
    <div className={shared.scroll}>
      <table className={shared.table}>
        <tbody>
          {reading.byOwner.map(({ owner, opportunities }) =>
            opportunities.map((id, i) => {
              const opportunity = reading.opportunities.find((each) => each.id === id)
              if (!opportunity) return null
              return (
                <tr key={id}>
                  {i === 0 && (
                    <th scope="row" rowSpan={opportunities.length}>
                      {owner || t('insightsView.noOwner')}
                    </th>
                  )}
                  <td className={shared.number}>{numbers.get(id)}</td>
                  <td>
                    <button type="button" className={shared.plain} onClick={() => onCards([opportunity.card])}>
                      {opportunity.text}
                    </button>
                  </td>
                  <td>
                    <select
                      aria-label={t('opportunity.state')}
                      className={`${shared.field} ${shared.asWide}`}
                      value={opportunity.state}
                      onChange={(event) =>
                        editor.run(changeAttachment, {
                          refs: [{ card: opportunity.card, id }],
                          values: { state: event.target.value },
                        })
                      }
                    >
                      {OPPORTUNITY_STATES.map(({ value, label }) => (
                        <option key={String(value)} value={String(value)}>
                          {t(label)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              )
            }),
          )}
        </tbody>
      </table>
    </div>
  )
}
