/** Draws pictures away from the screen's thread, so that the map stays as quick as before. */
import type { Card, CardId } from '../../model/journeyMap'
import { drawPng } from './drawPng'
import { loadPictureFonts } from './pictureFonts'
import type { PngAnswer, PngJob, PngPart } from './pngJob'

const cards: Record<CardId, Card> = {}

function answer(message: PngAnswer) {
  globalThis.postMessage(message)
}

async function draw(job: PngJob) {
  try {
    await loadPictureFonts(JSON.stringify(job.map))
    answer({ is: 'progress', share: 0.1 })
    const done = await drawPng(job, (share) => answer({ is: 'progress', share }))
    answer({ is: 'done', done })
  } catch (error) {
    answer({ is: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<PngPart>) => {
  if (data.is === 'cards') for (const card of data.cards) cards[card.id] = card
  else void draw({ ...data.job, map: { ...data.job.map, cards } })
})
answer({ is: 'ready' })
