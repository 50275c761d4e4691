/** What the five commands for emotions share: the same again takes it away. */
import type { MessageKey } from '../i18n/words'
import { laneKind } from '../lanes/index'
import { attachmentsOf } from '../model/queries'
import { attached } from './attach'
import { chosenCards, onePersona } from './chosen'
import type { BareCommand, Plan, Snapshot } from './command'
import { detach } from './detach'

export function feel(id: MessageKey, valence: number, key: string): BareCommand {
  return { id, label: id, group: 'attach', icon: 'smile', keys: [key], bare: true, plan: (now) => felt(now, valence) }
}

function felt(now: Snapshot, valence: number): Plan | null {
  const { map } = now
  const persona = onePersona(now)
  const cards = chosenCards(now).filter((id) => {
    const lane = map.lanes[map.cards[id]?.lane ?? '']
    return lane && laneKind(lane.kind).holds === 'touchpoints'
  })
  const emotions = cards.flatMap((id) => {
    const card = map.cards[id]
    const emotion = card && attachmentsOf(card, 'emotion').find((emotion) => emotion.persona === persona)
    return emotion ? [{ card: id, id: emotion.id, valence: emotion.valence }] : []
  })
  const again = emotions.length === cards.length && emotions.every((emotion) => emotion.valence === valence)
  return again
    ? detach.plan(now, { refs: emotions })
    : attached(now, { cards, type: 'emotion', values: { valence }, persona })
}
