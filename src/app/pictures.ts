/** The little pictures of maps and samples in the library. */
import { languageStore } from '../i18n/languageStore'
import type { JourneyMap } from '../model/journeyMap'
import type { Drawing } from '../shapes/shape'
import { readKnownMap } from './readKnownMap'
import { SAMPLES } from './samples'
import type { Services } from './services'

const drawn = (map: JourneyMap | null): Drawing | null => (map ? null : null)

export async function mapPicture({ library }: Services, id: string): Promise<Drawing | null> {
  const read = await library.read(id)
  return read.ok ? drawn(read.value.map) : null
}

export async function samplePicture(id: string): Promise<Drawing | null> {
  const language = languageStore.getState().speech?.language ?? 'en'
  const sample = SAMPLES.find((candidate) => candidate.id === id)
  return sample ? drawn(readKnownMap(await sample.load(language))) : null
}
