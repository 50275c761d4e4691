/** The theme in use, from the person's choice or the system's, put on the document. */
import { createStore } from 'zustand/vanilla'
import { prefer, preferenceStore, type ThemeChoice } from './preferences'

const system = matchMedia('(prefers-color-scheme: dark)')
/** The person's own few colours: the marks that keep theirs take the ones for that ground. */
const forced = matchMedia('(forced-colors: active)')

function themeOf(choice: ThemeChoice): 'light' | 'dark' {
  if (choice !== 'system' && !forced.matches) return choice
  return system.matches ? 'dark' : 'light'
}

export const themeStore = createStore<{ theme: 'light' | 'dark' }>()(() => ({
  theme: themeOf(preferenceStore.getState().theme),
}))

function apply() {
  const theme = themeOf(preferenceStore.getState().theme)
  document.documentElement.dataset.theme = theme
  themeStore.setState({ theme })
}

export function followTheme(): void {
  apply()
  system.addEventListener('change', apply)
  forced.addEventListener('change', apply)
  preferenceStore.subscribe(apply)
}

export function toggleTheme(): void {
  prefer({ theme: themeStore.getState().theme === 'dark' ? 'light' : 'dark' })
}
