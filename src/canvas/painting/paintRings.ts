/** Paints the rings around what is chosen and where the keyboard stands, as the style sheet draws them around elements. */
import type { Rect } from '../../layout/metrics'
import type { CardId } from '../../model/journeyMap'
import type { Context } from '../../shapes/paintCanvas'
import type { Theme, Token } from '../../shapes/theme'
import type { TilePaint } from './paintTile'

export interface Ringed {
  chosen: 'alone' | 'with others' | null
  focused: boolean
}

interface Rings {
  ringed: Ringed
  note: boolean
  theme: Theme
}

export function ringOf(id: CardId, { chosen, focused }: Pick<TilePaint, 'chosen' | 'focused'>): Ringed | null {
  if (!chosen.has(id) && focused !== id) return null
  return { chosen: chosen.has(id) ? (chosen.size > 1 ? 'with others' : 'alone') : null, focused: focused === id }
}

/** The context's origin is the card's top left corner, in map pixels. */
export function paintRings(context: Context, { width, height }: Rect, { ringed, note, theme }: Rings): void {
  const ring = (paint: Token, thick: number, offset: number) => {
    const out = offset + thick / 2
    context.beginPath()
    context.roundRect(-out, -out, width + 2 * out, height + 2 * out, 3 + Math.max(0, out))
    context.strokeStyle = theme[paint]
    context.lineWidth = thick
    context.stroke()
  }
  const alone = ringed.chosen === 'alone'
  if (alone && !note) ring('focus-gap', 1, 0)
  if (ringed.focused) ring('focus-ring', 3, 3)
  else if (ringed.chosen) ring('accent', 2, alone ? (note ? 3 : 1) : -1)
}
