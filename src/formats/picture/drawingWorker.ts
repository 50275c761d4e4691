/** The worker that draws pictures, as the page sees it: how it is started, and how a map is sent there. */
import { trustedScript } from '../trustedScript'
import type { PngJob, PngPart } from './pngJob'
// Vite gives the address of the built worker, which the policy must approve.
// oxlint-disable-next-line import/default -- it is Vite's own export
import workerUrl from './pngWorker?worker&url'

/** null where there are no workers or canvases for them. */
export function startWorker(): Worker | null {
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return null
  try {
    return new Worker(trustedScript(workerUrl), { type: 'module', name: 'picture' })
  } catch {
    return null
  }
}

export const post = (worker: Worker, part: PngPart) => worker.postMessage(part)

/** As many cards as are copied within a frame. */
const PART = 500

/** Resolves once all of it is on its way. */
export async function sendMap(worker: Worker, { map, language, pictures }: Omit<PngJob, 'options'>): Promise<void> {
  const cards = Object.values(map.cards)
  for (let at = 0; at < cards.length; at += PART) {
    post(worker, { is: 'cards', cards: cards.slice(at, at + PART) })
    await new Promise((resolve) => setTimeout(resolve))
  }
  post(worker, { is: 'rest', rest: { map: { ...map, cards: {} }, language, pictures } })
}
