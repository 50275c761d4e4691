/** Paints a piece of the map as it stands on the page at its zoom: the tiles from afar, or the cards, from the scene. */
import { cardBoxes, type Span } from '../../layout/layout'
import { CARD_FONT, METRICS, type Rect } from '../../layout/metrics'
import { meets } from '../../model/queries'
import { paintGround } from '../../scene/tileGround'
import { cssFont } from '../../shapes/fonts'
import { foldedIn } from '../rows/MoreLine'
import { feltBy } from '../arrangement/laneMeans'
import { levelOf, paintCard } from './paintCard'
import { ringOf } from './paintRings'
import { paintTile, type TilePaint } from './paintTile'
import { paintWays, paintWords } from './paintWays'
import { onPlane } from '../flow/plane'
import { PAINTED_BELOW, seenIn } from '../looking/projection'

const FADED = 0.28
const EVERYONE: readonly string[] = []

/** `rect` in screen pixels of the cells; it comes to lie at the canvas's origin. `dense`: canvas pixels for each of them. */
export function paintPiece(context: CanvasRenderingContext2D, rect: Rect, dense: number, paint: TilePaint): void {
  const { arranged, projection, theme } = paint
  const { zoom } = projection
  context.setTransform(dense, 0, 0, dense, 0, 0)
  context.clearRect(0, 0, rect.width, rect.height)
  if (zoom < PAINTED_BELOW) return paintTile(context, rect, paint)
  const { map, layout, places } = arranged
  const span = seenIn(projection, rect.x, rect.y, rect.width, rect.height)
  context.translate(-rect.x, -rect.y)
  paintGround(context, {
    map,
    layout,
    places,
    theme,
    span,
    columnWidth: projection.column,
    rows: projection.rows,
  })
  context.setTransform(dense * zoom, 0, 0, dense * zoom, -rect.x * dense, -rect.y * dense)
  paintWays(context, paint, 2)
  paintCards(context, span, paint)
  paintWords(context, paint)
}

function paintCards(context: CanvasRenderingContext2D, span: Span, paint: TilePaint): void {
  const { projection, shown, theme, t } = paint
  const { zoom } = projection
  const laid = onPlane(paint.arranged, projection)
  const { map, layout, places, measure, density } = laid
  // A card reaches over its cell's left edge, and its marks over the next.
  const first = Math.max(0, span.columns.from - 1)
  const last = Math.min(layout.columns.length, span.columns.to + 1)
  for (let r = span.rows.from; r < span.rows.to; r++) {
    const row = layout.rows[r]
    const cells = row && places.get(row.lane)
    if (!cells) continue
    const level = levelOf(row.style, zoom, density)
    for (let c = first; c < last; c++) {
      const step = layout.columns[c]
      if (!step || !cells.has(step.id)) continue
      const boxes = cardBoxes(layout, map, places, step.id, row.lane, measure)
      for (const { id, box, folded } of boxes) {
        const card = map.cards[id]
        if (!card || folded) continue
        const away = shown.length > 0 && !shown.some((persona) => meets(card, persona))
        const valence = level === 'note' ? null : feltBy(card, away ? EVERYONE : shown)
        context.globalAlpha = away ? FADED : 1
        paintCard(context, { card, box, level, laid, zoom, valence, ringed: ringOf(id, paint), theme, t })
      }
      const more = foldedIn(laid, step.id, row.lane)
      if (more !== null) paintMore(context, boxes.at(-1), more, paint)
    }
  }
  context.globalAlpha = 1
}

/** The line below a crowded cell: its type keeps its size on the screen. */
function paintMore(
  context: CanvasRenderingContext2D,
  last: { box: Rect; folded?: true } | undefined,
  more: number,
  { projection: { zoom }, theme, t }: TilePaint,
): void {
  if (!last) return
  const { x, y, height } = last.box
  const middle = (last.folded ? y : y + height) + METRICS.moreLine / 2
  context.globalAlpha = 1
  context.font = cssFont({ ...CARD_FONT, size: 12 / zoom })
  context.textAlign = 'start'
  context.fillStyle = theme['text-2']
  context.fillText(
    more > 0 ? t('canvas.cell.more', { count: more }) : t('canvas.cell.fewer'),
    x + 10 / zoom,
    middle + 4 / zoom,
  )
}
