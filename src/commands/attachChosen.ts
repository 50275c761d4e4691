/** Hangs one thing of a kind on the chosen touchpoints: a command for each kind, so that each can be found by its name. */
import { ATTACHMENT_KINDS } from '../attachments/index'
import { attached } from './attach'
import { chosenCards } from './chosen'
import type { BareCommand } from './command'

/** The emotion has its faces and their keys. */
export const ATTACH_CHOSEN: readonly BareCommand[] = ATTACHMENT_KINDS.filter(({ place }) => place.at !== 'coin').map(
  ({ type, label, icon }) => ({
    id: `attach.${type}`,
    label,
    group: 'attach',
    icon,
    bare: true,
    plan: (now) => attached(now, { cards: chosenCards(now), type }),
  }),
)

/** The kind that a command hangs on cards; undefined where it does something else. */
export function kindAttached({ id }: BareCommand): string | undefined {
  return ATTACH_CHOSEN.some((command) => command.id === id) ? id.slice('attach.'.length) : undefined
}
