/** Files and addresses: open, export, keep a copy, go elsewhere. */
import { mapOf } from '../../editor/mapOf'
import { keepInFile } from '../files/keepInFile'
import { saveCopyOf } from '../files/saveFile'
import type { Services } from '../services'
import type { Action } from './action'

const openMap = (services: Services) => services.open.getState().map
const inEditor = (services: Services) => openMap(services) !== null
const opens = (is: 'export' | 'history') => (services: Services) => services.dialogs.setState({ dialog: { is } })

export const FILE_ACTIONS: readonly Action[] = [
  {
    id: 'file.export',
    label: 'action.export',
    group: 'file',
    icon: 'upload',
    keys: ['$mod+Shift+KeyE'],
    whileTyping: true,
    enabled: inEditor,
    perform: opens('export'),
  },
  {
    id: 'file.saveCopy',
    label: 'action.saveCopy',
    group: 'file',
    icon: 'download',
    keys: ['$mod+KeyS'],
    whileTyping: true,
    enabled: inEditor,
    perform(services) {
      const map = openMap(services)
      if (map) void saveCopyOf(map, services.library)
    },
  },
  {
    id: 'file.keepInFile',
    label: 'action.keepInFile',
    group: 'file',
    icon: 'file-down',
    enabled: (services) => openMap(services)?.keeper.fileCopy.possible ?? false,
    checked: (services) => openMap(services)?.keeper.fileCopy.status.getState().state === 'on',
    perform(services) {
      const map = openMap(services)
      if (map) void keepInFile(map)
    },
  },
  {
    id: 'file.copyPicture',
    label: 'action.copyPicture',
    group: 'file',
    icon: 'copy',
    keys: ['Shift+Alt+KeyC'],
    enabled: inEditor,
    perform(services) {
      const map = openMap(services)
      const picture = (hash: string) => services.library.readPicture(hash)
      if (map)
        void import('../files/exporting').then(({ copyWhole }) =>
          copyWhole(mapOf(map.editor.store.getState()), picture),
        )
    },
  },
  {
    id: 'file.saveScreen',
    label: 'action.saveScreen',
    group: 'file',
    icon: 'image',
    enabled: inEditor,
    perform(services) {
      const map = openMap(services)
      if (map)
        void import('../files/saveScreen').then(({ saveScreen }) => saveScreen(map.editor.store.getState().map.title))
    },
  },
  {
    id: 'map.history',
    label: 'action.history',
    group: 'file',
    icon: 'history',
    enabled: inEditor,
    perform: opens('history'),
  },
  {
    id: 'go.library',
    label: 'action.library',
    group: 'go',
    icon: 'layout-grid',
    enabled: inEditor,
    perform: (services) => services.go('/'),
  },
]
