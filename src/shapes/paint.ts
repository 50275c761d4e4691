/** What a paint and a font are for painters without a style sheet. */
import type { Paint, ShapeFont } from './shape'
import type { Theme, Token } from './theme'

export function colourOf(paint: Paint, theme: Theme): string {
  return paint.startsWith('#') ? paint : theme[paint as Token]
}

export const FAMILIES: Record<ShapeFont['family'], string> = {
  ui: '"Schibsted Grotesk Variable", system-ui, "Segoe UI", sans-serif',
  voice: '"Newsreader Variable", Georgia, serif',
}

/** The first family, which is our own. */
export function familyName(family: ShapeFont['family']): string {
  return FAMILIES[family].split(',')[0]?.replaceAll('"', '') ?? ''
}

/** What the page sets words in while our own fonts are on their way has their measures (ui/standIns.css). */
const ON_PAGE = {
  ui: FAMILIES.ui.replace(',', ', "Schibsted Grotesk Variable stand-in",'),
  voice: FAMILIES.voice.replace(',', ', "Newsreader Variable stand-in",'),
}

/** A font as CSS and a canvas write it. */
export function cssFont(font: ShapeFont): string {
  return `${font.italic ? 'italic ' : ''}${font.weight} ${font.size}px ${ON_PAGE[font.family]}`
}

/** Lines of a hatch are this far apart, drawn at 45°. */
export const HATCH = 6
/** The width of the outline below a text with a halo. */
export const HALO = 3
