/** Laws that every command of the registry keeps, so that a new one is tested unasked. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { BARE_COMMANDS } from '../../src/commands/bare'
import { COMMANDS } from '../../src/commands/index'
import type { Focus } from '../../src/commands/command'
import type { Change } from '../../src/editor/editor'
import { en } from '../../src/i18n/en/index'
import { es } from '../../src/i18n/es/index'
import { laneKind } from '../../src/lanes/index'
import { MAP_KINDS } from '../../src/lanes/mapKinds'
import { cardMeasurer } from '../../src/layout/measureCard'
import { type Layout, layoutAfter, layoutOf } from '../../src/layout/layout'
import { COLLECTIONS, type JourneyMap } from '../../src/model/journeyMap'
import { placesOf } from '../../src/model/places'
import { problems } from '../../src/model/problems'
import { readMap } from '../../src/model/readMap'
import { writeMap } from '../../src/model/writeMap'
import { anyMap, numbers } from '../support/arbitraries'
import { COMMAND_IDS, DOINGS, doOne } from '../support/doings'
import { editorFor } from '../support/editorFor'

vi.setConfig({ testTimeout: 60_000 })
const measure = cardMeasurer((text, font) => text.length * font.size * 0.5, 'full')

function cardsOutOfSight(map: JourneyMap) {
  return Object.values(map.cards).filter((card) => laneKind(map.lanes[card.lane]!.kind).holds === 'nothing')
}

/** The keyboard stands on a card in that card's own cell. */
function standsWell(map: JourneyMap, focus: Focus | null): boolean {
  const card = focus && 'card' in focus && focus.card !== undefined ? map.cards[focus.card] : undefined
  return !card || !focus || 'header' in focus || (card.step === focus.step && card.lane === focus.lane)
}

/** Of two cells that are as high as each other either may stand for the row. */
const sized = (layout: Layout) => ({ ...layout, rows: layout.rows.map(({ tallest: _tallest, ...row }) => row) })

describe.each(COMMAND_IDS)('%s', (id) => {
  test('leaves the map whole, is undone and redone exactly, and a file gives the same map back', () => {
    let applied = 0
    fc.assert(
      fc.property(anyMap, numbers(24), (start, numbers) => {
        const editor = editorFor(start)
        const changes: Change[] = []
        editor.onChange((change) => changes.push(change))
        const ran = doOne(editor, id, numbers)
        const { map, places, selection, focus } = editor.store.getState()
        const [change] = changes
        expect(changes.length).toBe(map === start ? 0 : 1)
        expect(ran || map === start).toBe(true)
        if (!change) return
        applied++
        expect(problems(map)).toEqual([])
        expect(cardsOutOfSight(map)).toEqual([])
        expect(places).toEqual(placesOf(map))
        expect(readMap(JSON.parse(writeMap(map)), MAP_KINDS, () => 'x')).toEqual({
          ok: true,
          value: { map, repairs: [] },
        })
        for (const chosen of selection) expect(COLLECTIONS.some((records) => map[records][chosen])).toBe(true)
        expect(standsWell(map, focus)).toBe(true)
        const laid = layoutAfter(layoutOf(start, placesOf(start), measure), { ...change, places }, measure)
        expect(sized(laid)).toEqual(sized(layoutOf(map, places, measure)))
        editor.undo()
        expect(editor.store.getState().map).toEqual(start)
        expect(editor.store.getState().places).toEqual(placesOf(start))
        editor.redo()
        expect(editor.store.getState().map).toEqual(map)
        expect(editor.store.getState()).toMatchObject({ selection, focus })
      }),
      { numRuns: 40 },
    )
    expect(applied).toBeGreaterThan(0)
  })
})

test('every command is handed something in these laws', () => {
  const bare = new Set<string>(BARE_COMMANDS.map(({ id }) => id))
  expect(COMMAND_IDS.filter((id) => !bare.has(id) && !DOINGS[id])).toEqual([])
})

test('no two commands share an id or a key', () => {
  expect(new Set(COMMAND_IDS).size).toBe(COMMAND_IDS.length)
  const keys = COMMANDS.flatMap((command) => command.keys ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})

test('every command has a label in each language', () => {
  for (const { label } of COMMANDS) {
    expect(en[label]).not.toBe('')
    expect(es[label]).not.toBe('')
  }
})

test('only commands that need nothing handed over have keys, and all of those are offered', () => {
  expect(COMMANDS.filter((command) => command.bare)).toEqual(BARE_COMMANDS)
  expect(COMMANDS.filter((command) => !command.bare && command.keys)).toEqual([])
})

test('every command stands in the registry', () => {
  const files = import.meta.glob('../../src/commands/*.ts', { eager: true }) as Record<string, Record<string, unknown>>
  const made = Object.entries(files).flatMap(([, file]) =>
    Object.values(file)
      .flat()
      .filter((value) => typeof value === 'object' && value !== null && 'plan' in value),
  )
  expect(new Set(made)).toEqual(new Set(COMMANDS))
})
