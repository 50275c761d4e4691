/** Takes links out. */
import type { LinkId } from '../model/journeyMap'
import type { Command } from './command'

export const unlink: Command<{ ids: readonly LinkId[] }> = {
  id: 'link.remove',
  label: 'link.remove',
  group: 'link',
  icon: 'unlink',
  bare: false,
  plan({ map }, { ids }) {
    const links = ids.filter((id) => Object.hasOwn(map.links, id))
    if (links.length === 0) return null
    return {
      change(map) {
        for (const id of links) delete map.links[id]
      },
      said: { key: 'said.unlinked', params: { count: links.length } },
    }
  },
}
