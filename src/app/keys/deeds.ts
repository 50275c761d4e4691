/** Commands and actions as one list, as the palette and the key help show them. */
import { BARE_COMMANDS } from '../../commands/bare'
import type { Translate } from '../../i18n/words'
import type { PaletteItem } from '../../panels/dialogs/paletteItem'
import { ACTIONS } from '../actions/index'
import type { Services } from '../services'
import { actionItem } from './actionItem'
import { GRID_KEYS } from './gridKeys'
import { runBare } from './runBare'

export function editorDeeds(services: Services, t: Translate): PaletteItem[] {
  const { map } = services.open.getState()
  const commands = BARE_COMMANDS.map((command) => ({
    id: command.id,
    label: t(command.label),
    group: t(`group.${command.group}`),
    icon: command.icon,
    keys: command.keys,
    enabled: map?.editor.can(command, undefined) ?? false,
    perform() {
      const before = map?.editor.store.getState().focus
      if (!map || !runBare(map, command)) return
      // The keyboard goes where the command led.
      const { focus, editing } = map.editor.store.getState()
      if (focus !== before && !editing) map.view.focusGrid()
    },
  }))
  return [...commands, ...ACTIONS.map((action) => actionItem(action, services, t))]
}

/** What the key help adds: the keys of the grid, which move and write and so are no commands. */
export function gridKeyItems(t: Translate) {
  return GRID_KEYS.map(({ label, keys }) => ({ id: label, label: t(label), group: t('group.grid'), keys }))
}
