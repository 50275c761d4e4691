/** The phone company's journey that the app ships, read as the app reads it. */
import { readFileSync } from 'node:fs'
import { MAP_KINDS } from '../../src/lanes/mapKinds'
import type { JourneyMap } from '../../src/model/journeyMap'
import { readMap } from '../../src/model/readMap'

export function phoneCompany(language: 'en' | 'es' = 'en'): JourneyMap {
  const text = readFileSync(new URL(`../../src/samples/phone.${language}.json`, import.meta.url), 'utf8')
  const read = readMap(JSON.parse(text), MAP_KINDS, () => 'new')
  if (!read.ok) throw new Error(`The sample was refused: ${read.error.key}`)
  return read.value.map
}
