/** A laid-out journey for tests of the canvas: letters of half their size, so that sums can be done by head. */
import type { Arranged } from '../../src/canvas/arrangement/arrangement'
import { layoutOf } from '../../src/layout/layout'
import { cardMeasurer } from '../../src/layout/measureCard'
import type { JourneyMap } from '../../src/model/journeyMap'
import { placesOf } from '../../src/model/places'

export const evenText = (text: string, font: { size: number }) => text.length * font.size * 0.5

export function arrangedOf(map: JourneyMap): Arranged {
  const measure = cardMeasurer(evenText, 'full')
  const places = placesOf(map)
  return {
    map,
    places,
    measure,
    text: evenText,
    density: 'full',
    felt: new Map(),
    layout: layoutOf(map, places, measure),
  }
}
