/** The journey that every editor gets: the same cards at the same places, from the map that the tests use. */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const big = fileURLToPath(new URL('../support/bigMap.ts', import.meta.url))

const CARD = { width: 176, height: 72, gap: 8, column: 216, row: 24 }
let loaded = null
const made = new Map()

/** `{map, cards}`: ours as a map, the others' as boxes with their words and how many marks they bear, laid out as we lay them out. */
export async function contentOf(n) {
  loaded ??= (await runnerImport(big)).module
  if (!made.has(n)) {
    const map = loaded.bigMap(n)
    made.set(n, { map, cards: boxes(map) })
  }
  return made.get(n)
}

function boxes({ cards, steps, lanes, phases }) {
  const sorted = (records) => Object.values(records).sort((a, b) => (a.order < b.order ? -1 : 1))
  const columns = sorted(phases).flatMap(({ id }) => sorted(steps).filter((step) => step.phase === id))
  const columnOf = new Map(columns.map((step, i) => [step.id, i]))
  const inCell = new Map()
  const all = Object.values(cards).map((card) => {
    const key = `${card.step} ${card.lane}`
    const at = inCell.get(key) ?? 0
    inCell.set(key, at + 1)
    return { card, at }
  })
  const pitch = CARD.height + CARD.gap
  const most = (lane) => Math.max(1, ...all.filter(({ card }) => card.lane === lane).map(({ at }) => at + 1))
  const top = new Map()
  let y = 0
  for (const { id } of sorted(lanes).filter(({ kind }) => kind === 'channel')) {
    top.set(id, y)
    y += most(id) * pitch + CARD.row
  }
  return all
    .map(({ card, at }) => ({
      id: card.id,
      x: columnOf.get(card.step) * CARD.column,
      y: top.get(card.lane) + at * pitch,
      width: CARD.width,
      height: CARD.height,
      text: card.title,
      feeling: feelingOf(card),
      marks: Object.keys(card.attachments).length + Object.keys(card.personas).length,
    }))
    .sort((a, b) => a.x - b.x || a.y - b.y)
}

/** Mermaid's score from 1 to 5. */
function feelingOf({ attachments }) {
  const felt = Object.values(attachments).find(({ type }) => type === 'emotion')
  return (felt?.valence ?? 0) + 3
}
