/** What a paint is for painters without a style sheet. */
import type { Paint } from './shape'
import type { Theme, Token } from './theme'

export function colourOf(paint: Paint, theme: Theme): string {
  return paint.startsWith('#') ? paint : theme[paint as Token]
}

/** Lines of a hatch are this far apart, drawn at 45°. */
export const HATCH = 6
/** The width of the outline below a text with a halo. */
export const HALO = 3
