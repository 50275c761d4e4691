/** What actions and screens work with: the library for the whole visit, and the map that is open. */
import { createContext, useContext } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { View } from '../canvas/looking/view'
import type { Editor } from '../editor/editor'
import type { Id } from '../model/journeyMap'
import type { Keeper, Library } from '../storage/library'
import type { Dialogs } from './dialogs/dialogs'

export interface OpenMap {
  id: string
  editor: Editor
  keeper: Keeper
  view: View
}

export interface Services {
  library: Library
  /** The map of the first address, which is read while its screen is still loading. */
  ahead: { id: Id; reading: ReturnType<Library['read']> } | null
  /** The map in the editor, or null on the other screens. */
  open: StoreApi<{ map: OpenMap | null }>
  /** Maps that were left before all of their changes could be written; they stay open until it is done. */
  waiting: StoreApi<{ maps: readonly OpenMap[] }>
  dialogs: StoreApi<Dialogs>
  /** Cards that a reading leads back to: the editor chooses and shows them when it opens the map. */
  returning: StoreApi<{ to: { map: string; cards: readonly string[] } | null }>
  go: (address: string) => void
}

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('Screens stand inside the services.')
  return services
}
