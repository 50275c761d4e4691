/** What can be done on every screen: open a file, search, ask for help, theme and language. */
import { LANGUAGES } from '../../i18n/words'
import { chooseFiles } from '../files/openFiles'
import { prefer, preferenceStore } from '../preferences'
import type { Services } from '../services'
import { themeStore, toggleTheme } from '../theme'
import type { Action } from './action'

const opens = (is: 'palette' | 'help') => (services: Services) => services.dialogs.setState({ dialog: { is } })

export const SHARED_ACTIONS: readonly Action[] = [
  {
    id: 'file.open',
    label: 'action.open',
    group: 'file',
    icon: 'file-down',
    keys: ['$mod+KeyO'],
    perform: chooseFiles,
  },
  {
    id: 'help.palette',
    label: 'action.palette',
    group: 'help',
    icon: 'search',
    keys: ['$mod+KeyK'],
    whileTyping: true,
    perform: opens('palette'),
  },
  {
    id: 'help.keys',
    label: 'action.help',
    group: 'help',
    icon: 'keyboard',
    keys: ['?', '$mod+/'],
    perform: opens('help'),
  },
  {
    id: 'view.theme',
    label: 'action.theme',
    group: 'view',
    icon: 'moon',
    keys: ['Alt+Shift+KeyD'],
    checked: () => themeStore.getState().theme === 'dark',
    perform: toggleTheme,
  },
  {
    id: 'view.language',
    label: 'action.language',
    group: 'view',
    icon: 'languages',
    perform() {
      const { language } = preferenceStore.getState()
      prefer({ language: LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? 'en' })
    },
  },
]
