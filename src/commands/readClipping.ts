/** The door for what comes from the clipboard: cards and links rebuilt field by field, whoever wrote them there. */
import { MAP_KINDS } from '../lanes/mapKinds'
import type { Card, Link } from '../model/journeyMap'
import { isTree, own, type Tree } from '../model/readFields'
import { readRecords } from '../model/readRecords'
import type { Snapshot } from './command'

export interface Clipping {
  /** From top to bottom where they stood in one cell. Their steps and lanes may be of another map. */
  cards: Card[]
  links: Link[]
}

export function readClipping({ map, newId }: Snapshot, cards: readonly unknown[], links: readonly unknown[]): Clipping {
  const list = cards.filter(isTree)
  // Ids in a row: a record lists its keys as they were added unless they are numbers.
  const ids = new Map(list.map((card, i) => [own(card, 'id'), `clip-${i}`]))
  const raw = {
    personas: map.personas,
    steps: { ...map.steps, ...unknownOf(map.steps, list, 'step') },
    lanes: { ...map.lanes, ...unknownOf(map.lanes, list, 'lane') },
    cards: list.map((card, i) => ({ ...card, id: `clip-${i}` })),
    links: links
      .filter(isTree)
      .map((link) => ({ ...link, from: ids.get(own(link, 'from')), to: ids.get(own(link, 'to')) })),
  }
  const read = readRecords({ raw, kinds: MAP_KINDS, newId, say: () => {} })
  return {
    cards: Object.values(read.cards).sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)),
    links: Object.values(read.links).filter(({ from, to }) => from !== to && from !== '' && to !== ''),
  }
}

/** Blank records for the steps or lanes that the cards name and this map lacks, so that they can be told apart. */
function unknownOf(known: object, cards: readonly Tree[], field: string): Record<string, Tree> {
  const names = cards.map((card) => own(card, field)).filter((name) => typeof name === 'string')
  return Object.fromEntries(names.filter((name) => !Object.hasOwn(known, name)).map((name) => [name, {}]))
}
