/** Hangs the scores of a survey on their touchpoints; those of the same measure, persona and date are replaced. */
import { indicator, type NewScore } from '../attachments/indicator'
import type { CardId, JourneyMap } from '../model/journeyMap'
import { keysAfter } from '../model/order'
import { attachmentsOf } from '../model/queries'
import { attachmentOf, hang, type Hanging } from './attach'
import type { Command } from './command'

interface AddScores {
  scores: readonly NewScore[]
}

export const addScores: Command<AddScores> = {
  id: 'scores.add',
  label: 'scores.add',
  group: 'attach',
  bare: false,
  plan({ map, newId }, { scores }) {
    const writes = scoreWrites(map, scores, newId)
    if (writes.length === 0) return null
    return {
      change: (map) => hang(map, writes),
      said: { key: 'said.scores-added', params: { count: writes.length } },
    }
  },
}

function scoreWrites(map: JourneyMap, scores: readonly NewScore[], newId: () => string): Hanging[] {
  const lastKeys = new Map<CardId, string | null>()
  return scores.flatMap(({ card: on, persona, values }): Hanging[] => {
    const card = map.cards[on]
    const read = card && indicator.read({ ...indicator.initial, ...values })
    if (!card || !read || (persona !== undefined && !map.personas[persona])) return []
    const same = attachmentsOf(card, 'indicator').find(
      (known) =>
        known.measure === read.measure &&
        known.name === read.name &&
        known.date === read.date &&
        known.persona === persona,
    )
    const before = lastKeys.get(on) ?? attachmentsOf(card).at(-1)?.order ?? null
    const order = same?.order ?? keysAfter(before, 1)[0] ?? ''
    if (!same) lastKeys.set(on, order)
    return [{ card: on, id: same?.id ?? newId(), value: attachmentOf({ ...read, type: 'indicator', order }, persona) }]
  })
}
