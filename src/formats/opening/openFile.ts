/** The one way in for files, drops and pastes: of limited size, read in a worker with a time limit. */
import { fail, type Result } from '../../model/result'
import type { ReadChoices, ReadFailure, ReadReport, ReadTools } from '../format'
import { trustedScript } from '../trustedScript'
import { HEAD, otherKind } from './otherKinds'
import { READY, type ReadJob, type Source } from './readJob'
// Vite gives the address of the built worker, which the policy must approve.
// oxlint-disable-next-line import/default -- it is Vite's own export
import workerUrl from './readWorker?worker&url'

const MEGABYTE = 1024 * 1024
const MAX_MEGABYTES = 20
/** Fifty thousand cards with all that hangs on them are 21. */
const MAX_MEGABYTES_OF_JSON = 40
/** The map inside is held to its own limit. */
const MAX_MEGABYTES_OF_PICTURE = 100
const TIME_LIMIT = 10_000

function limitFor(file: string): number {
  if (/\.png$/i.test(file)) return MAX_MEGABYTES_OF_PICTURE
  return /\.json$/i.test(file) ? MAX_MEGABYTES_OF_JSON : MAX_MEGABYTES
}

type Opened = Result<ReadReport, ReadFailure>

/** Reads a file or a pasted text. Never throws; nothing is changed by it. */
export async function openFile(
  source: Blob | string,
  file: string,
  tools: ReadTools,
  choices: ReadChoices = {},
): Promise<Opened> {
  const other = await beginning(source).then(otherKind, () => null)
  if (other) return fail({ ...other, params: { ...other.params, file } })
  const size = typeof source === 'string' ? source.length : source.size
  const limit = limitFor(file)
  if (size > limit * MEGABYTE) {
    return fail({ key: 'read.tooBig', params: { file, size: Math.ceil(size / MEGABYTE), limit } })
  }
  let content: Source
  try {
    content = typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer())
  } catch {
    return fail({ key: 'read.unreadable', params: { file } })
  }
  const inWorker = await readInWorker(content, file, tools, choices)
  if (inWorker) return inWorker
  const { readFile } = await import('./readFile')
  return readFile(content, file, tools, choices)
}

/** What a file is can be told before its size: who opens the wrong kind need not make it smaller first. */
async function beginning(source: Blob | string): Promise<Uint8Array> {
  const head = source.slice(0, HEAD)
  return typeof head === 'string' ? new TextEncoder().encode(head) : new Uint8Array(await head.arrayBuffer())
}

/** null where there are no workers, or where ours did not start: then it is read here. */
function readInWorker(source: Source, file: string, tools: ReadTools, choices: ReadChoices): Promise<Opened | null> {
  const worker = startWorker()
  if (!worker) return Promise.resolve(null)
  return new Promise<Opened | null>((resolve) => {
    const settle = (outcome: Opened | null) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(outcome)
    }
    const tooSlow = () => settle(fail({ key: 'read.tooSlow', params: { file, seconds: TIME_LIMIT / 1000 } }))
    const timer = setTimeout(tooSlow, TIME_LIMIT)
    let started = false
    // What broke a running worker would break the screen as well, so only a start that failed is made up for here.
    const broken = () => settle(started ? fail({ key: 'read.crashed', params: { file, reason: '' } }) : null)
    worker.addEventListener('messageerror', broken)
    worker.addEventListener('error', broken)
    worker.addEventListener('message', (event: MessageEvent<Opened | typeof READY>) => {
      if (event.data !== READY) return settle(event.data)
      started = true
      const { language } = tools
      const job: ReadJob = { source, file, language, choices, idPrefix: tools.newId(), now: tools.now() }
      worker.postMessage(job)
    })
  })
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  try {
    return new Worker(trustedScript(workerUrl), { type: 'module', name: 'read' })
  } catch {
    return null
  }
}
