/** What the four commands of Alt and an arrow share: chosen cards, else the header that the keyboard stands on. */
import type { MessageKey } from '../i18n/words'
import { chosenCards } from './chosen'
import type { BareCommand, Plan, Snapshot } from './command'
import { cardsNudged } from './nudgeCards'
import { headerNudged } from './nudgeHeader'
import type { Way } from './way'

export function move(way: Way, id: MessageKey): BareCommand {
  const key = `Arrow${way.charAt(0).toUpperCase()}${way.slice(1)}`
  return { id, label: id, group: 'card', icon: `arrow-${way}`, keys: [`Alt+${key}`], bare: true, plan: moved(way) }
}

const moved =
  (way: Way) =>
  (now: Snapshot): Plan | null => {
    const cards = chosenCards(now)
    if (cards.length > 0) return cardsNudged(now, cards, way)
    const { focus } = now
    return focus && 'header' in focus ? headerNudged(now, focus.header, way) : null
  }
