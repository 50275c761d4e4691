/** Paints a piece of the map as it is seen from afar: the scene's ground and tiles, with the ways between. */
import type { Translate } from '../../i18n/words'
import type { Route } from '../../layout/routes'
import type { Rect } from '../../layout/metrics'
import type { Card, CardId, Id, PersonaId } from '../../model/journeyMap'
import { meets } from '../../model/queries'
import { paintGround } from '../../scene/tileGround'
import { paintTiles } from '../../scene/tiles'
import type { TileView } from '../../scene/tileWalk'
import type { Theme } from '../../shapes/theme'
import { seenPicture } from '../../ui/pictures'
import type { Arranged } from '../arrangement/arrangement'
import { feltBy } from '../arrangement/laneMeans'
import { paintWays } from './paintWays'
import { type Projection, seenIn } from '../looking/projection'

export interface TilePaint {
  arranged: Arranged
  projection: Projection
  theme: Theme
  shown: readonly PersonaId[]
  chosen: ReadonlySet<Id>
  /** The card on which the keyboard stands, while a ring shows it. */
  focused?: CardId | undefined
  routes: readonly Route[]
  t: Translate
}

/** `rect`: the piece to paint, in screen pixels of the cells; the context's origin is its top left corner. */
export function paintTile(context: CanvasRenderingContext2D, rect: Rect, paint: TilePaint): void {
  const { arranged, projection, theme, shown, chosen, t } = paint
  const { map, layout, places } = arranged
  const view: TileView = {
    map,
    layout,
    places,
    theme,
    span: seenIn(projection, rect.x, rect.y, rect.width, rect.height),
    columnWidth: projection.column,
    rows: projection.rows,
    t,
    selected: chosen,
    pictureAt: seenPicture,
    ...(shown.length > 0
      ? { felt: (card: Card) => feltBy(card, shown), faded: (card: Card) => !shown.some((one) => meets(card, one)) }
      : {}),
  }
  context.save()
  context.translate(-rect.x, -rect.y)
  paintGround(context, view)
  paintRoutes(context, paint)
  paintTiles(context, view)
  context.restore()
}

function paintRoutes(context: CanvasRenderingContext2D, paint: TilePaint): void {
  const { zoom } = paint.projection
  context.save()
  context.scale(zoom, zoom)
  paintWays(context, paint, 1.5 / zoom)
  context.restore()
}
