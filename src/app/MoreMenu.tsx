/** Everything that has no button of its own, from the registry of actions. */
import { useStore } from 'zustand'
import { IconButton } from '../ui/IconButton'
import { Menu, type MenuItem } from '../ui/Menu'
import { useT } from '../ui/useT'
import { ACTIONS } from './actions/index'
import { preferenceStore } from './preferences'
import { type OpenMap, type Services, useServices } from './services'

const LISTED = ['go', 'file', 'view', 'help'] as const

/** Items are made anew whenever the menu opens, so that checks and states are true then. */
function items(services: Services, t: ReturnType<typeof useT>): MenuItem[] {
  return LISTED.flatMap((group, i) => [
    ...(i > 0 ? [{ separator: true } as const] : []),
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

export function MoreMenu({ open }: { open: OpenMap }) {
  const services = useServices()
  const t = useT()
  useStore(preferenceStore)
  useStore(open.editor.store, (state) => state.selection.length > 0)
  return (
    <Menu items={items(services, t)} align="end">
      <IconButton icon="ellipsis" label={t('app.more')} />
    </Menu>
  )
}
