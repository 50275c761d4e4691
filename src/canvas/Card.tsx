/** A touchpoint or a note as it stands in its cell: it reads its own record, so that others' changes cost it nothing. */
import { memo } from 'react'
import { isAssumed, isCritical } from '../attachments/feeling'
import type { CardStyle } from '../layout/measureCard'
import type { CardId } from '../model/journeyMap'
import { useT } from '../ui/useT'
import styles from './Card.module.css'
import { CardMarks } from './CardMarks'
import { CardTitle } from './CardTitle'
import { cardLabel } from './cardLabel'
import { useArranged, useCamera, useEditorState, useRoom } from './canvasRoom'
import { Coin } from './Coin'
import { cardElementId } from './elementIds'
import { chosenIn, isCard } from './gridPlaces'
import { feltBy } from './laneMeans'
import { emotionKey } from '../shapes/glyphs'
import { useFocusable } from './useFocusable'

/** Below this zoom a card is a face and one line. */
export const FULL_FROM = 0.75

export const Card = memo(function Card({ id, style }: { id: CardId; style: CardStyle }) {
  const t = useT()
  const { arrangement } = useRoom()
  const card = useEditorState((state) => state.map.cards[id])
  const shown = useEditorState((state) => state.shown)
  const selected = useEditorState((state) => chosenIn(state).has(id))
  const several = useEditorState((state) => state.selection.length > 1)
  const focused = useEditorState((state) => isCard(state.focus, id))
  const editing = useEditorState((state) => state.editing?.id === id && state.editing.field === 'title')
  const full = useCamera((state) => state.zoom >= FULL_FROM)
  const compact = useArranged((state) => state.density === 'compact')
  const measure = useArranged((state) => state.measure)
  const stop = useFocusable<HTMLElement>(focused)
  if (!card) return null
  const touchpoint = style === 'touchpoint'
  const valence = touchpoint ? feltBy(card, shown) : null
  const level = !touchpoint ? 'note' : full ? (compact ? 'compact' : 'full') : 'line'
  const classes = [
    // React Flow looks for handles by class; the ways' ends come from layout.
    'source target',
    styles[style],
    styles[level],
    touchpoint && isAssumed(card) && styles.assumed,
    touchpoint && isCritical(card) && styles.critical,
    selected && (several ? styles.several : styles.selected),
    editing && styles.editing,
    level === 'line' && valence !== null && styles[emotionKey(valence)],
  ]
  const measured = measure(card, style)
  return (
    <article
      {...stop}
      id={cardElementId(id)}
      aria-label={cardLabel(card, arrangement.store.getState(), t)}
      aria-selected={selected}
      data-card={id}
      data-handlepos="right"
      className={classes.filter(Boolean).join(' ')}
    >
      {touchpoint && <Coin valence={valence} size={level === 'full' ? 22 : level === 'compact' ? 16 : 18} />}
      <CardTitle
        id={id}
        title={card.title}
        lines={level === 'full' || !touchpoint ? measured.lines.length : 1}
        editing={editing}
      />
      {level === 'full' && measured.marks && <CardMarks card={card} />}
      {level === 'compact' && <CardMarks card={card} worstOnly />}
    </article>
  )
})
