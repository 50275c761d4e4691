/** What outside programs may read of the open map: `window.periplo`. Copies only; nothing can be changed through it. */
import { mapOf } from '../editor/mapOf'
import type { Services } from './services'

declare global {
  interface Window {
    periplo?: { map(): unknown; view(): unknown }
  }
}

export function exposeForPrograms(services: Services): void {
  const open = () => services.open.getState().map
  window.periplo = Object.freeze({
    map() {
      const map = open()
      return map ? structuredClone(mapOf(map.editor.store.getState())) : null
    },
    view() {
      const map = open()
      return map ? { ...map.view.store.getState(), focus: structuredClone(map.editor.store.getState().focus) } : null
    },
  })
}
