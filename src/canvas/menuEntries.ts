/** Commands as entries of a menu: name, icon and key come from the command, and what does not apply is greyed. */
import type { Command } from '../commands/command'
import type { MessageKey, Translate } from '../i18n/words'
import type { MenuItem } from '../ui/menuItem'
import type { CanvasRoom } from './canvasRoom'

export interface Offering {
  room: CanvasRoom
  t: Translate
}

/** `label` in place of the command's own name; `after` runs once it has been done. */
export function offer<A>(
  { room, t }: Offering,
  command: Command<A>,
  args: A,
  more: { label?: MessageKey; icon?: MenuItem['icon']; danger?: boolean; after?: () => void } = {},
): MenuItem {
  const { editor } = room
  return {
    label: t(more.label ?? command.label),
    icon: more.icon ?? command.icon,
    keys: command.keys?.[0],
    danger: more.danger,
    disabled: editor.store.getState().readonly || !editor.can(command, args),
    onSelect() {
      if (editor.run(command, args)) more.after?.()
    },
  }
}
