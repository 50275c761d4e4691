/** The cards in the hand: the one that is held, and how many come with it. */
import type { CardId } from '../../model/journeyMap'
import { useArranged, useEditorState } from '../canvasRoom'
import { Card } from '../cards/Card'
import styles from './GestureLayer.module.css'
import type { Point } from '../looking/look'

export function Ghost({ ids, at, zoom }: { ids: readonly CardId[]; at: Point; zoom: number }) {
  const [id] = ids
  const card = useEditorState((state) => (id === undefined ? undefined : state.map.cards[id]))
  const layout = useArranged((state) => state.layout)
  const measure = useArranged((state) => state.measure)
  if (id === undefined || !card) return null
  const style = layout.rows[layout.rowOf.get(card.lane) ?? -1]?.style ?? 'touchpoint'
  const { height } = measure(card, style)
  return (
    <div
      className={styles.ghost}
      inert
      style={{ width: 136, height, transform: `translate(${at.x}px, ${at.y}px) scale(${zoom}) rotate(-1.2deg)` }}
    >
      <Card id={id} style={style} ghost />
      {ids.length > 1 && <span className={styles.count}>{ids.length}</span>}
    </div>
  )
}
