/** What a screen reader says of a card: title, feeling, marks in words, whose it is, and where it stands. */
import { attachmentKind } from '../../attachments/index'
import type { Translate } from '../../i18n/words'
import type { Card } from '../../model/journeyMap'
import { cardsAt } from '../../model/places'
import { attachmentsOf, personasOf } from '../../model/queries'
import type { Arranged } from '../arrangement/arrangement'
import { laneTitle, stepTitle } from '../rows/cellLabel'

/** Every mark of a card in words, one line each. */
export function marksInWords(card: Card, t: Translate): { id: string; type: string; label: string; text: string }[] {
  return attachmentsOf(card).flatMap((entry) => {
    const kind = attachmentKind(entry.type)
    return kind ? [{ id: entry.id, type: entry.type, label: t(kind.label), text: kind.summary(entry, t) }] : []
  })
}

export function cardLabel(
  card: Card,
  { map, places }: Pick<Arranged, 'map' | 'places'>,
  t: Translate,
  selected = false,
): string {
  const siblings = cardsAt(places, card.step, card.lane)
  const whose = personasOf(map.personas).filter((persona) => card.personas[persona.id])
  const place = t('canvas.card.place', {
    step: stepTitle(map, card.step, t),
    lane: laneTitle(map, card.lane, t),
    index: siblings.indexOf(card.id) + 1,
    count: siblings.length,
  })
  const marks = marksInWords(card, t).map(({ label, text }) => (text ? `${label}: ${text}` : label))
  const names = whose.map((persona) => persona.name)
  const chosen = selected ? [t('canvas.card.selected')] : []
  return [card.title || t('canvas.card.untitled'), ...chosen, ...marks, ...names, place].join('. ')
}
