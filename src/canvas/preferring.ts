/** How the person likes to look at maps, and how the canvas asks for something else. */
import { createContext, useContext } from 'react'
import type { Density } from '../layout/measureCard'

export interface Preferring {
  minimap: boolean
  /** Whether the form of what is chosen stands beside the map. */
  inspected: boolean
  onPrefer?: (change: { density?: Density; minimap?: boolean }) => void
}

export const PreferringContext = createContext<Preferring>({ minimap: false, inspected: false })

export function usePreferring(): Preferring {
  return useContext(PreferringContext)
}
