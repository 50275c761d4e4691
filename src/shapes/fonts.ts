/** The families of our fonts, as CSS and a canvas write them. */
import type { ShapeFont } from './shape'

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
