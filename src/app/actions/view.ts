/** How the map is looked at: zoom and panels. */
import { languageStore } from '../../i18n/languageStore'
import { announce } from '../../ui/announce'
import { zoomText } from '../bars/zoomText'
import { prefer, preferenceStore } from '../preferences'
import type { Services } from '../services'
import type { Action } from './action'

const viewOf = (services: Services) => services.open.getState().map?.view
const inEditor = (services: Services) => viewOf(services) !== undefined

/** The steps that zoom keys go through, in shares of 100 %. */
const STEPS = [0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.35, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2]

function zoomBy(services: Services, direction: 1 | -1) {
  const view = viewOf(services)
  if (!view) return
  const { zoom } = view.store.getState()
  const next = direction === 1 ? STEPS.find((step) => step > zoom + 1e-3) : STEPS.findLast((step) => step < zoom - 1e-3)
  if (next !== undefined) view.zoomTo(next)
  sayZoom(services)
}

/** How far one looks from is seen in the bar; who does not see it hears it. */
function sayZoom(services: Services) {
  const speech = languageStore.getState().speech
  const zoom = viewOf(services)?.store.getState().zoom
  if (speech && zoom !== undefined) {
    announce(zoomText(zoom, speech))
  }
}

/** Turns a preference on and off. */
const turns = (name: 'inspector' | 'minimap' | 'wheelZooms') => ({
  enabled: inEditor,
  checked: () => preferenceStore.getState()[name],
  perform: () => prefer({ [name]: !preferenceStore.getState()[name] }),
})

export const VIEW_ACTIONS: readonly Action[] = [
  {
    id: 'view.zoomIn',
    label: 'action.zoomIn',
    group: 'view',
    icon: 'plus',
    keys: ['$mod+Equal', '$mod+Shift+Equal', '$mod+NumpadAdd', '$mod++'],
    whileTyping: true,
    enabled: inEditor,
    perform: (services) => zoomBy(services, 1),
  },
  {
    id: 'view.zoomOut',
    label: 'action.zoomOut',
    group: 'view',
    icon: 'minus',
    keys: ['$mod+Minus', '$mod+NumpadSubtract', '$mod+-'],
    whileTyping: true,
    enabled: inEditor,
    perform: (services) => zoomBy(services, -1),
  },
  {
    id: 'view.actualSize',
    label: 'action.actualSize',
    group: 'view',
    keys: ['Shift+Digit0'],
    enabled: inEditor,
    perform(services) {
      viewOf(services)?.zoomTo(1)
      sayZoom(services)
    },
  },
  {
    id: 'view.fit',
    label: 'action.fit',
    group: 'view',
    icon: 'maximize',
    keys: ['Shift+Digit1'],
    enabled: inEditor,
    perform(services) {
      viewOf(services)?.fit()
      sayZoom(services)
    },
  },
  {
    id: 'view.fitSelection',
    label: 'action.fitSelection',
    group: 'view',
    keys: ['Shift+Digit2'],
    enabled: (services) => (services.open.getState().map?.editor.store.getState().selection.length ?? 0) > 0,
    perform: (services) => viewOf(services)?.fitSelection(),
  },
  {
    id: 'view.inspector',
    label: 'action.inspector',
    group: 'view',
    icon: 'panel-right',
    keys: ['$mod+Backslash'],
    ...turns('inspector'),
  },
  {
    id: 'view.minimap',
    label: 'action.minimap',
    group: 'view',
    icon: 'map',
    ...turns('minimap'),
  },
  {
    id: 'view.compact',
    label: 'action.compact',
    group: 'view',
    icon: 'list',
    enabled: inEditor,
    checked: () => preferenceStore.getState().density === 'compact',
    perform: () => prefer({ density: preferenceStore.getState().density === 'compact' ? 'full' : 'compact' }),
  },
  {
    id: 'view.wheelZooms',
    label: 'action.wheelZooms',
    group: 'view',
    ...turns('wheelZooms'),
  },
]
