/** The picture of a whole map: drawn from its scene in a worker, with the map itself inside, so that it opens again. */
import { picturesAtHand } from '../carriedPictures'
import type { FormatCode, Tools } from '../format'
import { mapPart } from '../mapPart'
import { post, sendMap, startWorker } from './drawingWorker'
import type { PngAnswer, PngDone, PngJob } from './pngJob'

export const png: FormatCode = {
  async write(map, options, tools) {
    const { language, signal, note } = tools
    signal?.throwIfAborted()
    const pictures = await picturesAtHand(mapPart(map, options.phases), tools)
    signal?.throwIfAborted()
    const job: PngJob = { map, options, language, pictures }
    const { blob, notes } = (await drawInWorker(job, tools)) ?? (await drawHere(job, tools))
    for (const one of notes) note?.(one)
    return blob
  },
}

async function drawHere(job: PngJob, { progress, signal }: Tools): Promise<PngDone> {
  const { drawPng } = await import('./drawPng')
  const done = await drawPng(job, (share) => progress?.(share))
  signal?.throwIfAborted()
  return done
}

/** null where there are no workers, or where ours did not start. */
function drawInWorker(job: PngJob, { progress, signal }: Tools): Promise<PngDone | null> {
  const worker = startWorker()
  if (!worker) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const end = () => {
      signal?.removeEventListener('abort', aborted)
      worker.terminate()
    }
    const aborted = () => {
      end()
      reject(signal?.reason as Error)
    }
    signal?.addEventListener('abort', aborted)
    const broken = () => {
      end()
      resolve(null)
    }
    worker.addEventListener('error', broken)
    worker.addEventListener('messageerror', broken)
    worker.addEventListener('message', ({ data }: MessageEvent<PngAnswer>) => {
      if (data.is === 'ready') return void send(worker, job)
      if (data.is === 'progress') return progress?.(data.share)
      end()
      if (data.is === 'done') resolve(data.done)
      else reject(new Error(data.is === 'failed' ? data.reason : data.is))
    })
  })
}

async function send(worker: Worker, job: PngJob) {
  await sendMap(worker, job)
  post(worker, { is: 'draw', options: job.options })
}
