/** Puts a new map into the library: blank, or a filled sample in the person's language. */
import { nanoid } from 'nanoid'
import { allWords, languageStore, type Speech } from '../../i18n/languageStore'
import type { JourneyMap } from '../../model/journeyMap'
import { notify } from '../../ui/announce'
import type { Services } from '../services'
import { sampleOf } from './samples'

async function made(kind: string, { language, t }: Speech, { library }: Services): Promise<JourneyMap | null> {
  const now = new Date().toISOString()
  const sample = await sampleOf(kind, language)
  if (!sample) return (await import('./blankMap')).blankMap(t, () => nanoid(), now)
  const [{ readKnownMap }, { takenOut }] = await Promise.all([
    import('../readKnownMap'),
    import('../../formats/carriedPictures'),
  ])
  const map = readKnownMap(sample.map)
  for (const picture of takenOut(sample.pictures).pictures) await library.addPicture(picture)
  return map && { ...map, id: nanoid(), created: now, changed: now }
}

/** Makes it and shows it in the editor. */
export async function startMap(services: Services, kind: string): Promise<void> {
  await allWords()
  const { speech } = languageStore.getState()
  const map = speech && (await made(kind, speech, services))
  if (!map) return
  const added = await services.library.add(map)
  if (added.ok) services.go(`/map/${added.value}`)
  else notify({ text: speech.t(added.error.key, added.error.params), tone: 'error' })
}
