/** Follows a way from the card where one stands to the next, or back to the one before. */
import { chosenCards } from '../../commands/chosen'
import type { CardId } from '../../model/journeyMap'
import { linksOf, personasOf } from '../../model/queries'
import type { Services } from '../services'
import { goTo } from './goTo'

/** Of several the first persona's who is looked at, so that pressing again stays on one way; undefined where none leads on. */
export function nextOnWay({ open }: Services, way: 'on' | 'back'): CardId | undefined {
  const { map: opened } = open.getState()
  if (!opened) return undefined
  const now = opened.editor.snapshot()
  const [card, ...more] = chosenCards(now)
  if (card === undefined || more.length > 0) return undefined
  const { map, shown } = now
  const leading = linksOf(map, card).filter((link) => (way === 'on' ? link.from : link.to) === card)
  const whose = [...(shown.length > 0 ? shown : personasOf(map.personas).map(({ id }) => id)), null]
  const [first] = whose.flatMap((persona) => leading.filter((link) => link.persona === persona))
  return first && (way === 'on' ? first.to : first.from)
}

export function followWay(services: Services, way: 'on' | 'back'): void {
  const next = nextOnWay(services, way)
  if (next !== undefined) goTo(services, next, 'card')
}
