/** Paints a piece of the map as it is seen from afar: bands, lines, and a tile a card in the colour of its emotion. */
import { attachmentsOf } from '../model/queries'
import { severityTone } from '../attachments/painPoint'
import { isAssumed } from '../attachments/feeling'
import type { Route } from '../layout/routes'
import type { Rect } from '../layout/metrics'
import type { Card, Id, PersonaId } from '../model/journeyMap'
import { cardsAt } from '../model/places'
import {
  type EmotionKey,
  emotionKey,
  FACES,
  facePaints,
  PERSONA_DASHES,
  personaPaint,
  TRIANGLE,
} from '../shapes/glyphs'
import type { Theme } from '../shapes/theme'
import type { Arranged } from './arrangement'
import { feltBy } from './laneMeans'
import { type Projection, seenIn } from './projection'
import { tileRects } from './tileCells'

export interface TilePaint {
  arranged: Arranged
  projection: Projection
  theme: Theme
  shown: readonly PersonaId[]
  chosen: ReadonlySet<Id>
  routes: readonly Route[]
}

/** `rect`: the piece to paint, in screen pixels of the cells; the context's origin is its top left corner. */
export function paintTile(context: CanvasRenderingContext2D, rect: Rect, paint: TilePaint): void {
  context.save()
  context.translate(-rect.x, -rect.y)
  paintBands(context, rect, paint)
  paintRoutes(context, paint)
  const { projection, arranged } = paint
  const { columns, rows } = seenIn(projection, rect.x, rect.y, rect.width, rect.height)
  for (let r = rows.from; r < rows.to; r++) {
    const row = arranged.layout.rows[r]
    if (!row) continue
    const { lane } = row
    for (let c = columns.from; c < columns.to; c++) {
      const step = arranged.layout.columns[c]?.id
      if (step === undefined) continue
      const ids = cardsAt(arranged.places, step, lane)
      if (ids.length === 0) continue
      const rects = tileRects(projection, c, r, ids.length)
      ids.forEach((id, i) => {
        const card = arranged.map.cards[id]
        const box = rects[i]
        if (!card || !box) return
        if (row.style === 'touchpoint') paintCard(context, card, box, paint)
        else paintNote(context, card, box, paint)
      })
    }
  }
  context.restore()
}

function paintBands(context: CanvasRenderingContext2D, rect: Rect, { projection, theme }: TilePaint): void {
  const { layout, rows, column } = projection
  const right = Math.min(projection.width, rect.x + rect.width)
  const width = right - rect.x
  layout.rows.forEach((row, i) => {
    const on = rows[i]
    if (!on || on.top > rect.y + rect.height || on.top + on.height < rect.y) return
    const online = row.section === 'online'
    const offline = row.section === 'offline'
    context.fillStyle = theme[online ? 'surface-sea' : offline ? 'surface-land' : 'surface-note']
    context.fillRect(rect.x, on.top, width, on.height)
    context.fillStyle = theme[online ? 'line-sea' : offline ? 'line-land' : 'line-1']
    context.fillRect(rect.x, on.top + on.height - 1, width, 1)
    if (offline && layout.rows[i - 1]?.section === 'online') {
      context.fillStyle = theme.coastline
      context.fillRect(rect.x, on.top - 2, width, 2)
    }
  })
  context.fillStyle = theme['line-2']
  const bottom = Math.min(projection.height, rect.y + rect.height)
  for (const box of layout.phases) {
    const x = (box.first + box.span) * column
    if (x >= rect.x && x <= rect.x + rect.width + 1) context.fillRect(x - 1, rect.y, 1, bottom - rect.y)
  }
}

function paintRoutes(context: CanvasRenderingContext2D, { routes, projection, theme, arranged }: TilePaint): void {
  const { map } = arranged
  context.save()
  context.scale(projection.zoom, projection.zoom)
  context.lineWidth = 1.5 / projection.zoom
  for (const route of routes) {
    const persona = map.links[route.id]?.persona
    const hue = persona == null ? null : (map.personas[persona]?.hue ?? 1)
    context.strokeStyle = theme[hue === null ? 'text-3' : personaPaint(hue)]
    context.setLineDash(hue === null ? [] : (PERSONA_DASHES[(hue - 1) % 6] ?? []).map((dash) => dash * 2))
    context.stroke(new Path2D(route.d))
  }
  context.restore()
}

/** Words that are too small to be read: a line or two. */
function paintNote(context: CanvasRenderingContext2D, card: Card, box: Rect, { theme, chosen }: TilePaint): void {
  const long = card.title.length > 18 && box.height > 14
  const middle = box.y + box.height / 2
  context.fillStyle = chosen.has(card.id) ? theme.accent : theme['line-3']
  context.globalAlpha = 0.55
  context.fillRect(box.x, long ? middle - 4 : middle - 1, box.width * (long ? 0.95 : 0.7), 2)
  if (long) context.fillRect(box.x, middle + 2, box.width * 0.6, 2)
  context.globalAlpha = 1
}

function paintCard(context: CanvasRenderingContext2D, card: Card, box: Rect, paint: TilePaint): void {
  const { theme, shown, chosen } = paint
  const valence = feltBy(card, shown)
  const key = emotionKey(valence ?? 0)
  const unknown = valence === null
  const away =
    shown.length > 0 && !shown.some((persona) => card.personas[persona]) && Object.keys(card.personas).length > 0
  context.globalAlpha = away ? 0.2 : 1
  const dashed = isAssumed(card)
  context.fillStyle = unknown
    ? theme['surface-card']
    : theme[dashed ? (`emo-${key}-tint` as const) : (`emo-${key}` as const)]
  if (box.width < 4) context.fillRect(box.x, box.y, box.width, box.height)
  else paintBody(context, box, theme[`tile-${key}`], dashed)
  paintSigns(context, card, box, key, paint)
  if (chosen.has(card.id)) {
    context.strokeStyle = theme.accent
    context.lineWidth = 2
    context.setLineDash([])
    context.strokeRect(box.x - 1, box.y - 1, box.width + 2, box.height + 2)
  }
  context.globalAlpha = 1
}

function paintBody(context: CanvasRenderingContext2D, box: Rect, outline: string, dashed: boolean): void {
  const inset = dashed ? 0.75 : 0.5
  context.beginPath()
  context.roundRect(
    box.x + inset,
    box.y + inset,
    box.width - 2 * inset,
    box.height - 2 * inset,
    box.width > 24 ? 3 : 1.5,
  )
  context.fill()
  context.strokeStyle = outline
  context.lineWidth = dashed ? 1.5 : 1
  context.setLineDash(dashed ? [3, 2] : [])
  context.stroke()
}

const faces = new Map<string, Path2D>()
const glyph = (d: string) => {
  let path = faces.get(d)
  if (!path) faces.set(d, (path = new Path2D(d)))
  return path
}

/** A notch for a moment of truth, a triangle for a high pain, the face where there is room. */
function paintSigns(
  context: CanvasRenderingContext2D,
  card: Card,
  box: Rect,
  key: EmotionKey,
  { theme }: TilePaint,
): void {
  const near = box.width >= 40 && box.height >= 18
  if (near) paintFace(context, box, key, theme)
  if (box.width < 4) return
  let moment = false
  let hurts = false
  for (const entry of attachmentsOf(card)) {
    if (entry.type === 'moment') moment = true
    if (entry.type === 'pain' && typeof entry.severity === 'number' && severityTone(entry.severity) === 'high')
      hurts = true
  }
  const { x, y, width, height } = box
  if (moment && height > 8) {
    const wide = Math.min(width, 14)
    const left = near ? x + width - wide - 4 : x
    context.fillStyle = theme['text-1']
    context.fill(new Path2D(`M${left} ${y - 2}h${wide}v7l${-wide / 2} -3l${-wide / 2} 3z`))
  }
  if (hurts && width >= 9 && height >= 12) {
    const size = Math.min(11, Math.max(7, width - 2))
    context.save()
    context.translate(near ? x + width - size - 4 : x + (width - size) / 2, y + height - size - 2)
    context.scale(size / 12, size / 12)
    context.fillStyle = theme[isAssumed(card) ? (`emo-${key}-ink` as const) : (`emo-${key}-on` as const)]
    context.fill(glyph(TRIANGLE))
    context.restore()
  }
}

function paintFace(context: CanvasRenderingContext2D, box: Rect, key: EmotionKey, theme: Theme): void {
  const size = Math.min(18, box.height - 4)
  const paints = facePaints(key)
  const face = FACES[key]
  context.save()
  context.translate(box.x + 4, box.y + (box.height - size) / 2)
  context.scale(size / 20, size / 20)
  context.setLineDash([])
  context.fillStyle = theme[paints.fill]
  context.strokeStyle = theme[paints.features]
  context.fill(glyph(face.contour))
  context.lineWidth = 1
  context.stroke(glyph(face.contour))
  context.lineWidth = 1.8
  context.lineCap = 'round'
  context.stroke(glyph(face.lines))
  context.fillStyle = theme[paints.features]
  context.fill(glyph(face.solid))
  context.restore()
}
