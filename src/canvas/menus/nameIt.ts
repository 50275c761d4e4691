/** A header that was just made is typed into at once. */
import { beginTyping, goTo } from '../keys/gridKeys'
import type { Offering } from './menuEntries'

/** Opens the title of the header on which the keyboard stands, once the menu has given the focus back. */
export function nameIt({ room }: Offering): void {
  requestAnimationFrame(() => {
    const { focus } = room.editor.store.getState()
    if (!focus || !('header' in focus)) return
    goTo(room, focus)
    beginTyping(room, focus)
  })
}
