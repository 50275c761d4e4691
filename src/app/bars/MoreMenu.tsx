/** Everything that has no button of its own, from the registry of actions. */
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import type { MenuEntry } from '../../ui/menuItem'
import { useT } from '../../ui/useT'
import { ACTIONS } from '../actions/index'
import { type Services, useServices } from '../services'

const LISTED = ['go', 'file', 'view', 'help'] as const

/** Items are made anew whenever the menu opens, so that checks and states are true then. */
function items(services: Services, t: ReturnType<typeof useT>): MenuEntry[] {
  return LISTED.flatMap((group, i) => [
    ...(i > 0 ? ['line' as const] : []),
    ...ACTIONS.filter((action) => action.group === group).map((action) => ({
      label: t(action.label),
      icon: action.icon,
      keys: action.keys?.[0],
      checked: action.checked?.(services),
      disabled: action.enabled ? !action.enabled(services) : false,
      onSelect: () => action.perform(services),
    })),
  ])
}

export function MoreMenu() {
  const services = useServices()
  const t = useT()
  return (
    <Menu items={() => items(services, t)} align="end" trigger={<IconButton icon="ellipsis" label={t('app.more')} />} />
  )
}
