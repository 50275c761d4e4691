/** Paints ways and their words where they have no elements: those of personas who are not looked at are faint. */
import type { Route } from '../layout/routes'
import type { JourneyMap, PersonaId } from '../model/journeyMap'
import { waysShapes, wayWords } from '../scene/linkShapes'
import { paintCanvas } from '../shapes/paintCanvas'
import type { Shape } from '../shapes/shape'
import type { Theme } from '../shapes/theme'
import type { Arranged } from './arrangement'
import { isAway } from './ways'

/** As the style sheet has it. */
const FAINT = 0.18

interface Ways {
  routes: readonly Route[]
  arranged: Arranged
  shown: readonly PersonaId[]
  theme: Theme
}

export function paintWays(context: CanvasRenderingContext2D, ways: Ways, width: number): void {
  paint(context, ways, (routes, map) => waysShapes(routes, map, width))
}

/** Above the cards. */
export function paintWords(context: CanvasRenderingContext2D, ways: Ways): void {
  paint(context, ways, (routes, map) => wayWords(routes, map, ways.arranged.text))
}

function paint(
  context: CanvasRenderingContext2D,
  { routes, arranged: { map }, shown, theme }: Ways,
  shapesOf: (routes: readonly Route[], map: JourneyMap) => Shape[],
): void {
  for (const away of [true, false]) {
    const some = routes.filter(({ id }) => isAway(map.links[id]?.persona ?? null, shown) === away)
    context.globalAlpha = away ? FAINT : 1
    paintCanvas(context, shapesOf(some, map), theme)
  }
  context.globalAlpha = 1
}
