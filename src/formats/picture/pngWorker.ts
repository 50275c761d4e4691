/** Draws pictures away from the screen's thread, so that the map stays as quick as before. */
import type { Card, CardId } from '../../model/journeyMap'
import type { PictureOptions } from '../../scene/pictured'
import type { WriteOptions } from '../format'
import { drawPng, type Painting, paintingOf, paintOn } from './drawPng'
import { loadPictureFonts } from './pictureFonts'
import type { CanvasSize, PngAnswer, PngJob, PngPart } from './pngJob'

type Sent = Omit<PngJob, 'options'>

const cards: Record<CardId, Card> = {}
let sent: Promise<Sent> | null = null
let looked: { look: number; painting: Painting } | null = null
/** The last one that was asked for: who asks again has no use for the one before. */
let wanted = 0

function answer(message: PngAnswer, given: Transferable[] = []) {
  globalThis.postMessage(message, { transfer: given })
}

async function received(rest: Sent): Promise<Sent> {
  const whole = { ...rest, map: { ...rest.map, cards } }
  await loadPictureFonts(JSON.stringify(whole.map))
  answer({ is: 'progress', share: 0.1 })
  return whole
}

async function draw(job: Sent, options: WriteOptions) {
  const done = await drawPng({ ...job, options }, (share) => answer({ is: 'progress', share }))
  answer({ is: 'done', done })
}

async function look(job: Sent, number: number, options: PictureOptions) {
  looked = { look: number, painting: await paintingOf(job, options, 1) }
  const { width, height, background } = looked.painting.drawing
  answer({ is: 'looked', look: number, looked: { width, height, background } })
}

function paint(number: number, of: number, { width, height }: CanvasSize) {
  if (number !== wanted || looked?.look !== of) return answer({ is: 'painted', paint: number, bitmap: null })
  const canvas = new OffscreenCanvas(width, height)
  paintOn(canvas, looked.painting, width / looked.painting.drawing.width)
  const bitmap = canvas.transferToImageBitmap()
  answer({ is: 'painted', paint: number, bitmap }, [bitmap])
}

async function take(part: PngPart) {
  if (part.is === 'cards') for (const card of part.cards) cards[card.id] = card
  else if (part.is === 'rest') sent = received(part.rest)
  else if (part.is === 'paint') {
    wanted = part.paint
    // After what has been asked for meanwhile.
    setTimeout(() => paint(part.paint, part.look, part))
  } else {
    const job = await sent
    if (!job) throw new Error('A map comes before its picture.')
    await (part.is === 'draw' ? draw(job, part.options) : look(job, part.look, part.options))
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<PngPart>) => {
  take(data).catch((error: unknown) =>
    answer({ is: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  )
})
answer({ is: 'ready' })
