/** A card that is to be painted, with all that its look depends on. */
import type { Translate } from '../../i18n/words'
import type { Rect } from '../../layout/metrics'
import type { Card } from '../../model/journeyMap'
import type { Theme } from '../../shapes/theme'
import type { Arranged } from '../arrangement/arrangement'
import type { Level } from '../looking/level'
import type { Ringed } from './paintRings'

export interface PaintedCard {
  card: Card
  /** Map pixels; the context is scaled to them. */
  box: Rect
  level: Level
  laid: Arranged
  zoom: number
  valence: number | null
  /** What is chosen, and where the keyboard stands. */
  ringed: Ringed | null
  theme: Theme
  t: Translate
}
