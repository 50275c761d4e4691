/** A map in words, lane by lane, as tests compare it. */
import type { JourneyMap } from '../../src/model/journeyMap'
import { cardsAt, placesOf } from '../../src/model/places'
import { type AttachmentEntry, attachmentsOf, columnsOf, rowsOf } from '../../src/model/queries'

const hung = ({ type, valence, text, feeling, level, moment, area }: AttachmentEntry) =>
  [type, ...[valence, text, feeling, level, moment, area].filter((value) => value !== undefined && value !== '')].join(
    ' ',
  )

/** `{ 'Web (online)': ['Discover | ad | emotion 1'] }` */
export function seen(map: JourneyMap): Record<string, string[]> {
  const places = placesOf(map)
  const lanes = rowsOf(map.lanes).map(({ lane }) => {
    const cards = columnsOf(map).flatMap((step) => {
      const place = [map.phases[step.phase]?.title, step.title].filter(Boolean).join('/')
      return cardsAt(places, step.id, lane.id).map((id) => {
        const card = map.cards[id]!
        const who = Object.keys(card.personas).map((persona) => `@${map.personas[persona]?.name}`)
        return [place, card.title, card.text, ...who, ...attachmentsOf(card).map(hung)].filter(Boolean).join(' | ')
      })
    })
    return [`${lane.title} (${lane.medium ?? lane.kind})`, cards] as const
  })
  return Object.fromEntries(lanes)
}
