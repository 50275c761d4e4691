/** Draws pictures away from the screen's thread, so that the map stays as quick as before. */
import { loadPictureFonts } from './pictureFonts'
import { drawPng } from './pngDraw'
import type { PngAnswer, PngJob } from './pngJob'

function answer(message: PngAnswer, transfer: Transferable[] = []) {
  globalThis.postMessage(message, { transfer })
}

async function draw(job: PngJob) {
  try {
    await loadPictureFonts(JSON.stringify(job.map))
    answer({ is: 'progress', share: 0.1 })
    const done = await drawPng(job, (share) => answer({ is: 'progress', share }))
    answer({ is: 'done', done }, [done.bytes.buffer])
  } catch (error) {
    answer({ is: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
}

globalThis.addEventListener('message', (event: MessageEvent<PngJob>) => void draw(event.data))
answer({ is: 'ready' })
