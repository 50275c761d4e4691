/** Writes the label of a link, whose way it is, or where it starts and ends. */
import type { Link, LinkId } from '../model/journeyMap'
import type { Command } from './command'
import { written } from './written'

interface ChangeLink {
  id: LinkId
  values: Partial<Pick<Link, 'label' | 'persona' | 'from' | 'to'>>
}

export const changeLink: Command<ChangeLink> = {
  id: 'link.change',
  label: 'link.change',
  group: 'link',
  bare: false,
  plan(now, { id, values }) {
    const { map } = now
    const old = map.links[id]
    if (!old) return null
    const { from, to, persona } = { ...old, ...values }
    if (from === to || !map.cards[from] || !map.cards[to]) return null
    if (persona !== null && !map.personas[persona]) return null
    return written(now, (map) => map.links, id, values, ['label', 'persona', 'from', 'to'])
  },
}
