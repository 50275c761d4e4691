/** The code of each screen, apart from what shows it, and which of them an address asks for. */
import { mapAt } from './mapAt'

export const screenCode = {
  library: () => import('./library/LibraryRoute'),
  editor: () => import('./map/EditorRoute'),
  insights: () => import('./map/InsightsRoute'),
}

export function screenAt(address: string): keyof typeof screenCode {
  if (mapAt(address) === null) return 'library'
  return address.endsWith('/insights') ? 'insights' : 'editor'
}
