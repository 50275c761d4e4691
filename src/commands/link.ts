/** Draws the way from one card to another. */
import type { CardId, PersonaId } from '../model/journeyMap'
import { cleanText } from '../model/cleanText'
import { linksOf } from '../model/queries'
import type { Command, Plan, Snapshot } from './command'

interface LinkArgs {
  from: CardId
  to: CardId
  /** Whose way it is; everyone's where absent. */
  persona?: PersonaId
  label?: string
}

export const link: Command<LinkArgs> = {
  id: 'link.add',
  label: 'link.add',
  group: 'link',
  icon: 'spline',
  bare: false,
  plan: (now, args) => linked(now, [args]),
}

/** Whose way a new one is: the only persona who is looked at, or the only one who meets the card. */
export function whoseWay({ map, shown }: Pick<Snapshot, 'map' | 'shown'>, from: CardId): PersonaId | undefined {
  const who = shown.length === 1 ? shown : Object.keys(map.cards[from]?.personas ?? {})
  return who.length === 1 ? who[0] : undefined
}

/** One plan for several links; those that exist already, or lead nowhere, are left out. */
export function linked(now: Snapshot, wanted: readonly LinkArgs[]): Plan | null {
  const { map } = now
  const links = wanted
    .filter(({ from, to, persona = null }) => {
      if (from === to || !map.cards[from] || !map.cards[to]) return false
      if (persona !== null && !map.personas[persona]) return false
      return !linksOf(map, from).some((old) => old.from === from && old.to === to && old.persona === persona)
    })
    .map(({ from, to, persona = null, label = '' }) => ({
      id: now.newId(),
      from,
      to,
      persona,
      label: cleanText(label),
    }))
  if (links.length === 0) return null
  return {
    change(map) {
      for (const link of links) map.links[link.id] = link
    },
    said: { key: 'said.linked', params: { count: links.length } },
  }
}
