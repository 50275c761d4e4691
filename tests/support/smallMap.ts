/** A map of three cards with one of everything that a file must carry. */
import type { JourneyMap } from '../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep } from '../../src/model/newMap'
import { firstKeys } from '../../src/model/order'

export function smallMap(): JourneyMap {
  const map = emptyMap('map-1', '2026-11-22T10:00:00.000Z')
  const keys = firstKeys(4)
  map.title = 'Phone'
  map.personas.ana = newPersona({ id: 'ana', order: keys[0]!, name: 'Ana' })
  map.phases.find = newPhase({ id: 'find', order: keys[0]!, title: 'Find' })
  map.phases.buy = newPhase({ id: 'buy', order: keys[1]!, title: 'Buy' })
  map.steps.s1 = newStep({ id: 's1', order: keys[0]!, phase: 'find' })
  map.steps.s2 = newStep({ id: 's2', order: keys[0]!, phase: 'buy', title: 'Pay' })
  map.lanes.web = newLane({ id: 'web', order: keys[0]!, kind: 'channel', title: 'Web', medium: 'online' })
  map.lanes.says = newLane({ id: 'says', order: keys[1]!, kind: 'thoughts', title: 'Thinks' })
  map.cards.c1 = newCard({
    id: 'c1',
    order: keys[0]!,
    step: 's1',
    lane: 'web',
    title: 'Sees an ad',
    personas: { ana: true },
  })
  map.cards.c2 = newCard({ id: 'c2', order: keys[0]!, step: 's2', lane: 'web', title: 'Pays', text: 'By card' })
  map.cards.c3 = newCard({ id: 'c3', order: keys[0]!, step: 's2', lane: 'says', title: 'At last' })
  map.cards.c1.attachments.a1 = { type: 'emotion', order: keys[0]!, valence: 1, feeling: 'curious' }
  map.cards.c2.attachments.a2 = {
    type: 'pain',
    order: keys[0]!,
    text: 'Slow',
    severity: 4,
    source: 'survey',
    persona: 'ana',
  }
  map.links.l1 = { id: 'l1', from: 'c1', to: 'c2', persona: 'ana', label: 'then' }
  return map
}
