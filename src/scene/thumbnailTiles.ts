/** The tiles of a small picture: one a card while they can be told apart, one for a patch of cells when there are too many. */
import type { JourneyMap, LaneId } from '../model/journeyMap'
import { placesOf } from '../model/places'
import { columnsOf } from '../model/queries'
import { emotionKey } from '../shapes/glyphs'
import { tileInfo, type TileTone } from './tileInfo'

export interface SmallTile {
  x: number
  y: number
  width: number
  height: number
  tone: TileTone
  assumed: boolean
}

/** Patches across and down at most, so that a picture never grows with its map. */
const ACROSS = 64
const DOWN = 20
/** Cards that are drawn one below the other in a cell. */
const STACK = 3

interface Patch {
  sum: number
  scored: number
  count: number
  assumed: number
  tones: { tone: TileTone; assumed: boolean }[]
}

export function thumbnailTiles(map: JourneyMap, lanes: readonly LaneId[], width: number, height: number): SmallTile[] {
  const columns = columnsOf(map)
  const across = Math.min(ACROSS, columns.length)
  const down = Math.min(DOWN, lanes.length)
  const patches = new Map<number, Patch>()
  const places = placesOf(map)
  lanes.forEach((lane, row) => {
    const cells = places.get(lane)
    if (!cells) return
    const patchRow = Math.floor((row * down) / lanes.length)
    columns.forEach((step, column) => {
      const cards = cells.get(step.id)
      if (!cards) return
      const key = patchRow * across + Math.floor((column * across) / columns.length)
      let patch = patches.get(key)
      if (!patch) patches.set(key, (patch = { sum: 0, scored: 0, count: 0, assumed: 0, tones: [] }))
      for (const id of cards) add(map, id, patch)
    })
  })
  const each = { width: width / Math.max(1, across), height: height / Math.max(1, down) }
  return [...patches].flatMap(([key, patch]) =>
    tilesOf(patch, (key % across) * each.width, Math.floor(key / across) * each.height, each),
  )
}

function add(map: JourneyMap, id: string, patch: Patch) {
  const card = map.cards[id]
  if (!card) return
  const { tone, valence, assumed } = tileInfo(card, false)
  patch.count++
  if (assumed) patch.assumed++
  if (valence !== null) {
    patch.sum += valence
    patch.scored++
  }
  if (patch.tones.length <= STACK) patch.tones.push({ tone, assumed })
}

function tilesOf(patch: Patch, x: number, y: number, each: { width: number; height: number }): SmallTile[] {
  const gapX = Math.min(3, each.width * 0.15)
  const gapY = Math.min(3, each.height * 0.15)
  const box = { x: x + gapX / 2, y: y + gapY / 2, width: each.width - gapX, height: each.height - gapY }
  const stacked = patch.tones.length <= STACK && box.height / patch.tones.length >= 3
  if (!stacked) {
    const tone = patch.scored > 0 ? emotionKey(patch.sum / patch.scored) : 'none'
    return [{ ...box, tone, assumed: patch.assumed === patch.count }]
  }
  const height = (box.height - (patch.tones.length - 1)) / patch.tones.length
  return patch.tones.map((look, i) => ({ ...box, ...look, y: box.y + i * (height + 1), height }))
}
