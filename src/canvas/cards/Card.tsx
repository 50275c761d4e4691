/** A touchpoint or a note as it stands in its cell: it reads its own record, so that others' changes cost it nothing. */
import { memo, useState } from 'react'
import { useStore } from 'zustand'
import { isAssumed, isCritical } from '../../attachments/feeling'
import type { CardStyle } from '../../layout/measureCard'
import type { Card as CardRecord, CardId } from '../../model/journeyMap'
import { emotionKey } from '../../shapes/glyphs'
import { later } from '../../ui/later'
import { useT } from '../../ui/useT'
import styles from './Card.module.css'
import { CardMarks } from './CardMarks'
import { CardTitle } from './CardTitle'
import { cardLabel } from './cardLabel'
import { useArranged, useCamera, useEditorState, useRoom } from '../canvasRoom'
import { Coin } from './Coin'
import { cardElementId } from '../keys/elementIds'
import { FaceBar } from './FaceBar'
import { chosenIn, isCard } from '../keys/gridPlaces'
import { feltBy } from '../arrangement/laneMeans'
import { FULL_FROM, type Level } from '../looking/level'
import port from './Port.module.css'
import { useFocusable } from '../keys/useFocusable'

/** Most cards show no picture. */
const CardStrip = later(async () => (await import('./CardStrip')).CardStrip)
const CardThumb = later(async () => (await import('./CardStrip')).CardThumb)

const EVERYONE: readonly string[] = []
const COIN = { note: 0, full: 22, compact: 16, line: 18 }

function useLevel(style: CardStyle): Level {
  const near = useCamera((state) => state.still.zoom >= FULL_FROM)
  const compact = useArranged((state) => state.density === 'compact')
  if (style !== 'touchpoint') return 'note'
  return near ? (compact ? 'compact' : 'full') : 'line'
}

/** What the pointer is doing with this card. */
function useHand(id: CardId): 'hole' | 'aim' | 'origin' | null {
  return useStore(useRoom().gesture, ({ gesture }) => {
    if (gesture.is === 'cards' && !gesture.copies && gesture.ids.includes(id)) return 'hole'
    if (gesture.is === 'pick') return gesture.from === id ? 'origin' : null
    if (gesture.is === 'way') return gesture.onto === id ? 'aim' : gesture.from === id ? 'origin' : null
    return null
  })
}

export const Card = memo(function Card({ id, style, ghost }: { id: CardId; style: CardStyle; ghost?: boolean }) {
  const t = useT()
  const { arrangement } = useRoom()
  const card = useEditorState((state) => state.map.cards[id])
  const selected = useEditorState((state) => chosenIn(state).has(id))
  const several = useEditorState((state) => state.selection.length > 1)
  const focused = useEditorState((state) => isCard(state.focus, id)) && !ghost
  const editing = useEditorState((state) => state.editing?.id === id) && !ghost
  const away = useEditorState((state) => card !== undefined && state.shown.length > 0 && !isMet(card, state.shown))
  const level = useLevel(style)
  const hand = useHand(id)
  const measure = useArranged((state) => state.measure)
  const [hovered, setHovered] = useState(false)
  const { ref, tabIndex } = useFocusable<HTMLElement>(focused)
  const valence = useEditorState((state) =>
    card && level !== 'note' ? feltBy(card, away ? EVERYONE : state.shown) : null,
  )
  if (!card) return null
  const measured = measure(card, style)
  const classes = [
    // React Flow looks for handles by class; the ways' ends come from layout.
    'source target',
    styles[style],
    styles[level],
    ...look(card, level, valence),
    selected && !ghost && (several ? styles.several : styles.selected),
    editing && styles.editing,
    measured.pictures.length > 0 && styles.pictured,
    away && styles.away,
    hand && !ghost && styles[hand],
  ]
  return (
    <article
      ref={ref}
      tabIndex={tabIndex}
      id={ghost ? undefined : cardElementId(id)}
      aria-label={cardLabel(card, arrangement.store.getState(), t, selected)}
      data-card={ghost ? undefined : id}
      data-handlepos="right"
      data-marks={level === 'full' || level === 'note' ? undefined : ''}
      className={classes.filter(Boolean).join(' ')}
      onPointerEnter={(event) => setHovered(event.pointerType === 'mouse')}
      onPointerLeave={() => setHovered(false)}
    >
      {level !== 'note' && <Coin valence={valence} size={COIN[level]} />}
      <CardTitle
        id={id}
        title={card.title}
        lines={level === 'full' || level === 'note' ? measured.lines.length : 1}
        editing={editing}
      />
      {level === 'full' && measured.marks && <CardMarks card={card} />}
      {level === 'compact' && <CardMarks card={card} worstOnly />}
      {measured.pictures.length > 0 && (
        <CardStrip card={card} near={level === 'full'} pictures={measured.pictures} height={measured.height} />
      )}
      {measured.thumb !== undefined && !editing && <CardThumb card={card} picture={measured.thumb} />}
      {(hovered || (selected && !several)) && level !== 'note' && !editing && !ghost && (
        <span className={port.port} data-port={id} />
      )}
      {editing && level !== 'note' && <FaceBar id={id} />}
    </article>
  )
})

function isMet(card: CardRecord, shown: readonly string[]): boolean {
  for (const _ in card.personas) return shown.some((persona) => card.personas[persona])
  return true
}

function look(card: CardRecord, level: Level, valence: number | null): (string | undefined | false)[] {
  if (level === 'note') return []
  return [
    isAssumed(card) && styles.assumed,
    isCritical(card) && styles.critical,
    level === 'line' && valence !== null && styles[emotionKey(valence)],
  ]
}
