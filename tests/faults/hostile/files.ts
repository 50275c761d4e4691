/** Hostile files by the hundred, made from sound ones and from nothing. */
import { cuts, encodings, words } from './changed'
import { type HostileFile, isJson } from './hostileFile'
import { noText } from './noText'
import type { Seed } from './seeds'
import { largeJourneys, largeTables } from './tooMuch'
import { keys, shapes, sizes, wrongMaps } from './wrongJson'

export function hostileFiles(seeds: readonly Seed[]): HostileFile[] {
  const json = seeds.filter(isJson)
  const ours = seeds.filter((seed) => seed.format === 'json')
  return [
    ...seeds.flatMap(words),
    ...seeds.flatMap(cuts),
    ...seeds.flatMap(encodings),
    ...json.flatMap(shapes),
    ...json.flatMap(keys),
    ...json.flatMap(sizes),
    ...ours.flatMap(wrongMaps),
    ...largeTables(),
    ...largeJourneys(),
    ...noText(),
  ]
}
