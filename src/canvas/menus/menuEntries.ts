/** Commands as entries of a menu: name, icon and key come from the command, and what does not apply is greyed. */
import type { Command } from '../../commands/command'
import type { MessageKey, Translate } from '../../i18n/words'
import type { Id } from '../../model/journeyMap'
import type { MenuItem } from '../../ui/menuItem'
import type { CanvasRoom } from '../canvasRoom'
import type { Preferring } from '../looking/preferring'

export interface Offering {
  room: CanvasRoom
  t: Translate
  /** What a menu on cards asks of the rest of the screen. */
  asking?: Pick<Preferring, 'onAttached' | 'onWay'>
}

export interface Variation {
  label?: MessageKey
  icon?: MenuItem['icon']
  danger?: boolean
  /** The header that the command is for, where it works from the keyboard's place. */
  on?: Id
  after?: () => void
}

/** `label` in place of the command's own name; `after` runs once it has been done. */
export function offer<A>({ room, t }: Offering, command: Command<A>, args: A, more: Variation = {}): MenuItem {
  const { editor } = room
  const { on } = more
  const now = editor.snapshot()
  const then = on === undefined ? now : { ...now, selection: [], focus: { header: on } }
  return {
    label: t(more.label ?? command.label),
    icon: more.icon ?? command.icon,
    keys: command.keys?.[0],
    danger: more.danger,
    disabled: editor.store.getState().readonly || command.plan(then, args) === null,
    onSelect() {
      if (on !== undefined) editor.select([], { header: on })
      if (editor.run(command, args)) more.after?.()
    },
  }
}
