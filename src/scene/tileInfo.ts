/** What remains of a card when it is small: its emotion and three signs. Read once for each card. */
import { isAssumed, isCritical, valenceOf } from '../attachments/feeling'
import { severityTone } from '../attachments/painPoint'
import type { Card } from '../model/journeyMap'
import { attachmentsOf, picturesOf } from '../model/queries'
import { type EmotionKey, emotionKey } from '../shapes/glyphs'
import type { Token } from '../shapes/theme'

/** `none` has no emotion yet; `note` stands on a text lane. */
export type TileTone = EmotionKey | 'none' | 'note'

export interface TileInfo {
  tone: TileTone
  valence: number | null
  /** Its title takes more than one line. */
  long: boolean
  assumed: boolean
  critical: boolean
  moment: boolean
  /** A severe pain. */
  pain: boolean
  /** The name of its first picture, or empty. */
  picture: string
}

export const TILE_PAINTS: Record<TileTone, { fill: Token; tint: Token; edge: Token; on: Token }> = {
  m2: { fill: 'emo-m2', tint: 'emo-m2-tint', edge: 'tile-m2', on: 'emo-m2-on' },
  m1: { fill: 'emo-m1', tint: 'emo-m1-tint', edge: 'tile-m1', on: 'emo-m1-on' },
  z0: { fill: 'emo-z0', tint: 'emo-z0-tint', edge: 'tile-z0', on: 'emo-z0-on' },
  p1: { fill: 'emo-p1', tint: 'emo-p1-tint', edge: 'tile-p1', on: 'emo-p1-on' },
  p2: { fill: 'emo-p2', tint: 'emo-p2-tint', edge: 'tile-p2', on: 'emo-p2-on' },
  none: { fill: 'surface-card', tint: 'surface-card', edge: 'line-3', on: 'text-2' },
  note: { fill: 'line-1', tint: 'line-1', edge: 'line-2', on: 'text-2' },
}

export function toneOf(valence: number | null): TileTone {
  return valence === null ? 'none' : emotionKey(valence)
}

const known = new WeakMap<Card, TileInfo>()

/** `note`: the card stands on a text lane. */
export function tileInfo(card: Card, note: boolean): TileInfo {
  let info = known.get(card)
  if (!info || (info.tone === 'note') !== note) known.set(card, (info = read(card, note)))
  return info
}

function read(card: Card, note: boolean): TileInfo {
  const valence = valenceOf(card, null)
  return {
    valence,
    tone: note ? 'note' : toneOf(valence),
    long: card.title.length > 18,
    assumed: isAssumed(card),
    critical: isCritical(card),
    moment: attachmentsOf(card, 'moment').some(({ moment }) => moment !== ''),
    pain: attachmentsOf(card, 'pain').some(({ severity }) => severityTone(Number(severity)) === 'high'),
    picture: picturesOf(card)[0] ?? '',
  }
}
