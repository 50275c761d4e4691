/** Which pictures a map names: those on its cards, and the photographs of its personas. */
import type { JourneyMap } from '../../model/journeyMap'

/** Their hashes; one may be named more than once. */
export function picturesIn(map: JourneyMap): string[] {
  return [
    ...Object.values(map.personas).flatMap(({ picture }) => picture ?? []),
    ...Object.values(map.cards).flatMap((card) =>
      Object.values(card.attachments).flatMap(({ hash }) => (typeof hash === 'string' && hash !== '' ? [hash] : [])),
    ),
  ]
}
