/** An action as the palette and the key help show it. */
import type { Translate } from '../../i18n/words'
import type { PaletteItem } from '../../panels/dialogs/paletteItem'
import type { Action } from '../actions/action'
import type { Services } from '../services'

export function actionItem(action: Action, services: Services, t: Translate): PaletteItem {
  return {
    id: action.id,
    label: t(action.label),
    group: t(`group.${action.group}`),
    icon: action.icon,
    keys: action.keys,
    enabled: action.enabled?.(services) ?? true,
    checked: action.checked?.(services),
    perform: () => action.perform(services),
  }
}
