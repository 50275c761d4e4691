/** How the person likes to look at maps, and how the canvas asks for something else. */
import { createContext, useContext } from 'react'
import type { Density } from '../../layout/measureCard'
import type { CardId } from '../../model/journeyMap'

export interface Preferring {
  minimap: boolean
  /** Whether the form of what is chosen stands beside the map. */
  inspected: boolean
  onPrefer?: (change: { density?: Density; minimap?: boolean }) => void
  /** A thing of that kind has just been hung on cards, and is written on in their form. */
  onAttached?: (type: string) => void
  /** Asks where a way leads on to from a card. */
  onWay?: (card: CardId) => void
}

export const PreferringContext = createContext<Preferring>({ minimap: false, inspected: false })

export function usePreferring(): Preferring {
  return useContext(PreferringContext)
}
