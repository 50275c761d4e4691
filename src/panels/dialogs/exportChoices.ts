/** What a person chooses about a file that goes out, and what the format is then asked for. */
import type { MessageKey } from '../../i18n/words'
import type { PictureOptions } from '../../scene/pictured'

/** What the dialog needs of a format; only formats that exist are handed in. */
export interface ExportFormat {
  id: string
  label: MessageKey
  hint: MessageKey
  group: 'picture' | 'data'
  extension: string
  mime: string
}

/** What a format is asked for. */
export interface ExportOptions extends PictureOptions {
  scale: number
}

export type Scope = 'all' | 'selection' | 'phases'

export interface ExportChoices extends Omit<ExportOptions, 'phases' | 'shown'> {
  format: string
  scope: Scope
  phases: readonly string[]
  onlyShown: boolean
  name: string
}

export const FIRST_CHOICES: Omit<ExportChoices, 'format' | 'name'> = {
  theme: 'light',
  scale: 2,
  background: 'white',
  title: true,
  legend: true,
  curve: true,
  scope: 'all',
  phases: [],
  onlyShown: false,
}

export interface Scopes {
  /** Phases in which something is chosen. */
  selected: readonly string[]
  /** Personas that are looked at; everyone where empty. */
  shown: readonly string[]
}

export function optionsOf(choices: ExportChoices, { selected, shown }: Scopes): ExportOptions {
  const { theme, scale, background, title, legend, curve, scope, phases, onlyShown } = choices
  const chosen = scope === 'phases' ? phases : scope === 'selection' ? selected : []
  return { theme, scale, background, title, legend, curve, phases: chosen, shown: onlyShown ? shown : [] }
}

/** "PNG" of `png`, "JSON" of `periplo.json`. */
export function endingOf({ extension }: ExportFormat): string {
  return extension.slice(extension.lastIndexOf('.') + 1).toUpperCase()
}

/** A picture of points, so that its scale matters. */
export function isRaster({ mime }: ExportFormat): boolean {
  return mime.startsWith('image/') && mime !== 'image/svg+xml'
}
