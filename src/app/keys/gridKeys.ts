/** The keys that move and write in the grid, for the key help: people expect them, and no command bears them. */
import type { MessageKey } from '../../i18n/words'

export const GRID_KEYS: readonly { label: MessageKey; keys: readonly string[] }[] = [
  { label: 'grid.move', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
  { label: 'grid.rowEnds', keys: ['Home', 'End'] },
  { label: 'grid.corners', keys: ['Control+Home', 'Control+End'] },
  { label: 'grid.pages', keys: ['PageUp', 'PageDown'] },
  { label: 'grid.edit', keys: ['Enter', 'F2'] },
  { label: 'grid.newLine', keys: ['Shift+Enter'] },
  { label: 'grid.next', keys: ['Tab', 'Shift+Tab'] },
  { label: 'grid.cancel', keys: ['Escape'] },
  { label: 'grid.extend', keys: ['Shift+ArrowRight', 'Shift+ArrowDown'] },
  { label: 'grid.choose', keys: ['Space'] },
  { label: 'grid.column', keys: ['Control+Space'] },
  { label: 'grid.row', keys: ['Shift+Space'] },
  { label: 'grid.copy', keys: ['$mod+KeyC', '$mod+KeyX', '$mod+KeyV'] },
]
