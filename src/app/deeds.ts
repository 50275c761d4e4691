/** Commands and actions as one list, as the palette and the key help show them. */
import { BARE_COMMANDS } from '../commands/index'
import type { Translate } from '../i18n/words'
import type { PaletteItem } from '../panels/dialogs/paletteItem'
import { actionItem } from './actionItem'
import { ACTIONS } from './actions/index'
import { GRID_KEYS } from './gridKeys'
import type { Services } from './services'

export function editorDeeds(services: Services, t: Translate): PaletteItem[] {
  const editor = services.open.getState().map?.editor
  const commands = BARE_COMMANDS.map((command) => ({
    id: command.id,
    label: t(command.label),
    group: t(`group.${command.group}`),
    icon: command.icon,
    keys: command.keys,
    enabled: editor?.can(command, undefined) ?? false,
    perform: () => void editor?.run(command, undefined),
  }))
  return [...commands, ...ACTIONS.map((action) => actionItem(action, services, t))]
}

/** What the key help adds: the keys of the grid, which move and write and so are no commands. */
export function gridKeyItems(t: Translate) {
  return GRID_KEYS.map(({ label, keys }) => ({ id: label, label: t(label), group: t('group.grid'), keys }))
}
