/** Reads files away from the screen's thread, so that a large or evil one cannot freeze it. */
import { loadCatalogue, translator } from '../../i18n/words'
import { readFile } from './readFile'
import { READY, type ReadJob } from './readJob'

async function read(job: ReadJob) {
  const { language, idPrefix, now } = job
  let given = 0
  const newId = () => `${idPrefix}-${(given++).toString(36)}`
  const t = translator(language, await loadCatalogue(language))
  return readFile(job.source, job.file, { t, language, newId, now: () => now }, job.choices)
}

globalThis.addEventListener('message', (event: MessageEvent<ReadJob>) => {
  void read(event.data).then((result) => globalThis.postMessage(result))
})
globalThis.postMessage(READY)
