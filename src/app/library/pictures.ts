/** The little pictures of maps and samples in the library. */
import { languageStore } from '../../i18n/languageStore'
import type { JourneyMap } from '../../model/journeyMap'
import type { Drawing } from '../../shapes/shape'
import type { Services } from '../services'
import { sampleOf } from './samples'

/** What draws them comes when the first is wanted, so that the library opens without it. */
async function drawn(map: JourneyMap | null): Promise<Drawing | null> {
  return map && (await import('../../scene/thumbnail')).thumbnail(map)
}

export async function mapPicture({ library }: Services, id: string): Promise<Drawing | null> {
  const read = await library.read(id)
  return read.ok ? drawn(read.value.map) : null
}

export async function samplePicture(id: string): Promise<Drawing | null> {
  const language = languageStore.getState().speech?.language ?? 'en'
  const sample = await sampleOf(id, language)
  if (!sample) return null
  const { readKnownMap } = await import('../readKnownMap')
  return drawn(readKnownMap(sample.map))
}
