/** What a person prefers on this device: language, theme, density. Small, and no work is lost with it. */
import { createStore } from 'zustand/vanilla'
import { LANGUAGES, type Language, preferredLanguage } from '../i18n/words'
import { SORTS, type SortBy } from '../panels/library/entry'

export type ThemeChoice = 'system' | 'light' | 'dark'

export interface Preferences {
  language: Language
  theme: ThemeChoice
  density: 'full' | 'compact'
  inspector: boolean
  minimap: boolean
  wheelZooms: boolean
  librarySort: SortBy
  libraryLayout: 'grid' | 'list'
  /** The welcome was put away. */
  welcomed: boolean
}

const KEY = 'periplo.preferences'

const isOneOf = <T extends string>(options: readonly T[], value: unknown): value is T =>
  (options as readonly unknown[]).includes(value)

function stored(): Partial<Record<keyof Preferences, unknown>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    // A browser that refuses storage still gets an app with its defaults.
    return {}
  }
}

function initial(): Preferences {
  const read = stored()
  return {
    language: isOneOf(LANGUAGES, read.language) ? read.language : preferredLanguage(navigator.languages),
    theme: isOneOf(['system', 'light', 'dark'], read.theme) ? read.theme : 'system',
    density: isOneOf(['full', 'compact'], read.density) ? read.density : 'full',
    inspector: read.inspector !== false,
    minimap: read.minimap === true,
    wheelZooms: read.wheelZooms === true,
    librarySort: isOneOf(SORTS, read.librarySort) ? read.librarySort : 'changed',
    libraryLayout: isOneOf(['grid', 'list'], read.libraryLayout) ? read.libraryLayout : 'grid',
    welcomed: read.welcomed === true,
  }
}

export const preferenceStore = createStore<Preferences>()(initial)

preferenceStore.subscribe((preferences) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // It holds for this visit.
  }
})

export function prefer(change: Partial<Preferences>): void {
  preferenceStore.setState(change)
}
