/** The palette with what it searches: loaded together, when it is first opened. */
import type { JourneyMap } from '../../model/journeyMap'
import { CommandPalette, type CommandPaletteProps } from '../../panels/dialogs/CommandPalette'
import { findOnMap } from '../../panels/dialogs/findOnMap'

interface PaletteProps extends Omit<CommandPaletteProps, 'find'> {
  /** The map that is open; absent where none is. */
  mapNow?: (() => JourneyMap) | undefined
}

export function Palette({ mapNow, ...props }: PaletteProps) {
  return <CommandPalette {...props} find={mapNow && ((query) => findOnMap(mapNow(), query))} />
}
