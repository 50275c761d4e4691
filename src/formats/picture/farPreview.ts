/** What a picture of a large map will look like: laid out and painted in a worker, so that the page never waits for it. */
import type { Language } from '../../i18n/words'
import type { JourneyMap } from '../../model/journeyMap'
import type { PictureOptions } from '../../scene/pictured'
import type { FarDrawing } from '../../shapes/shape'
import { picturesAtHand } from '../carriedPictures'
import type { Tools } from '../format'
import { post, sendMap, startWorker } from './drawingWorker'
import type { Looked, PngAnswer } from './pngJob'

export interface FarPreview {
  map: JourneyMap
  /** What the picture looks like with these options; null where no worker draws. */
  look(options: PictureOptions): Promise<FarDrawing | null>
  close(): void
}

/** The map is sent once, however often it is looked at. Null where there are no workers. */
export function openFarPreview(map: JourneyMap, language: Language, tools: Pick<Tools, 'picture'>): FarPreview | null {
  const worker = startWorker()
  if (!worker) return null
  const looks = questions<Looked>()
  const paints = questions<ImageBitmap>()
  const end = () => {
    worker.terminate()
    looks.end()
    paints.end()
  }
  worker.addEventListener('error', end)
  worker.addEventListener('messageerror', end)
  const send = async () => sendMap(worker, { map, language, pictures: await picturesAtHand(map, tools) })
  const sent = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PngAnswer>) => {
      if (data.is === 'ready') send().then(resolve, reject)
      else if (data.is === 'looked') looks.answer(data.look, data.looked)
      else if (data.is === 'painted') paints.answer(data.paint, data.bitmap)
      else if (data.is === 'failed') end()
    })
  })
  return {
    map,
    async look(options) {
      const { number: look, answer } = looks.ask()
      void sent.then(() => post(worker, { is: 'look', look, options }), end)
      const looked = await answer
      if (!looked) return null
      return {
        ...looked,
        painted(size) {
          const { number: paint, answer } = paints.ask()
          post(worker, { is: 'paint', look, paint, ...size })
          return answer
        },
      }
    },
    close: end,
  }
}

/** Numbered questions that are answered later: with null where whoever was asked is gone. */
function questions<T>() {
  const open = new Map<number, (value: T | null) => void>()
  let number = 0
  let ended = false
  return {
    ask() {
      number++
      const answer = ended ? Promise.resolve(null) : new Promise<T | null>((done) => open.set(number, done))
      return { number, answer }
    },
    answer(of: number, value: T | null) {
      open.get(of)?.(value)
      open.delete(of)
    },
    end() {
      ended = true
      for (const done of open.values()) done(null)
      open.clear()
    },
  }
}
