/** Long runs of whatever a person can do: the map stays whole, and every way back and forth is exact. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Editor } from '../../src/editor/editor'
import { MAP_KINDS } from '../../src/lanes/mapKinds'
import { type Layout, layoutAfter, layoutOf } from '../../src/layout/layout'
import { cardMeasurer } from '../../src/layout/measureCard'
import { placesOf } from '../../src/model/places'
import { problems } from '../../src/model/problems'
import { readMap } from '../../src/model/readMap'
import { writeMap } from '../../src/model/writeMap'
import { anyMap, numbers } from '../support/arbitraries'
import { COMMAND_IDS, doOne } from '../support/doings'
import { editorFor } from '../support/editorFor'

vi.setConfig({ testTimeout: 60_000 })
const measure = cardMeasurer((text, font) => text.length * font.size * 0.5, 'full')
const doing = fc.tuple(fc.constantFrom(...COMMAND_IDS), numbers(16))
const run = fc.array(doing, { minLength: 10, maxLength: 60, size: 'max' })

const mapOf = (editor: Editor) => editor.store.getState().map
const undoAll = (editor: Editor) => {
  while (editor.undo());
}
const redoAll = (editor: Editor) => {
  while (editor.redo());
}

test('a long run leaves a whole map; undoing all of it gives the start, redoing all of it the end', () => {
  fc.assert(
    fc.property(anyMap, run, (start, run) => {
      const editor = editorFor(start)
      for (const [id, numbers] of run) doOne(editor, id, numbers)
      const end = mapOf(editor)
      expect(problems(end)).toEqual([])
      undoAll(editor)
      expect(mapOf(editor)).toEqual(start)
      redoAll(editor)
      expect(mapOf(editor)).toEqual(end)
      expect(readMap(JSON.parse(writeMap(end)), MAP_KINDS, () => 'x')).toEqual({
        ok: true,
        value: { map: end, repairs: [] },
      })
    }),
    { numRuns: 30 },
  )
})

/** Of two cells that are as high as each other either may stand for the row. */
const sized = (layout: Layout) => ({ ...layout, rows: layout.rows.map((row) => ({ ...row, tallest: null })) })

test('whatever is done, undone and redone, places and layout are what a fresh look at the map gives', () => {
  const either = fc.oneof({ weight: 4, arbitrary: doing }, { weight: 1, arbitrary: fc.constantFrom('undo', 'redo') })
  fc.assert(
    fc.property(anyMap, fc.array(either, { minLength: 5, maxLength: 40, size: 'max' }), (start, run) => {
      const editor = editorFor(start)
      let layout = layoutOf(start, placesOf(start), measure)
      editor.onChange((change) => {
        layout = layoutAfter(layout, { ...change, places: editor.store.getState().places }, measure)
      })
      for (const step of run) {
        if (step === 'undo') editor.undo()
        else if (step === 'redo') editor.redo()
        else doOne(editor, step[0], step[1])
      }
      const { map, places } = editor.store.getState()
      expect(places).toEqual(placesOf(map))
      expect(sized(layout)).toEqual(sized(layoutOf(map, placesOf(map), measure)))
    }),
    { numRuns: 30 },
  )
})

test('the edit number grows by one with every change that a person makes, undoing and redoing too', () => {
  fc.assert(
    fc.property(anyMap, run, (start, run) => {
      const editor = editorFor(start)
      const seen: number[] = []
      editor.onChange(({ seq }) => seen.push(seq))
      for (const [id, numbers] of run) doOne(editor, id, numbers)
      undoAll(editor)
      redoAll(editor)
      expect(seen).toEqual(seen.map((_, i) => i + 1))
      expect(editor.store.getState().seq).toBe(seen.length)
    }),
    { numRuns: 20 },
  )
})

test('two editors that hear each other at once hold the same whole map, whoever did what', () => {
  fc.assert(
    fc.property(anyMap, fc.array(fc.tuple(fc.boolean(), doing), { maxLength: 40, size: 'max' }), (start, run) => {
      const [mine, yours] = [editorFor(start, { ids: 'mine' }), editorFor(start, { ids: 'yours' })]
      for (const [from, to] of [
        [mine, yours],
        [yours, mine],
      ] as const) {
        from.onChange(({ origin, patches, at, label }) => {
          if (origin !== 'remote') to.receive(patches, at, label)
        })
      }
      for (const [first, [id, numbers]] of run) doOne(first ? mine : yours, id, numbers)
      expect(mapOf(mine)).toEqual(mapOf(yours))
      expect(problems(mapOf(mine))).toEqual([])
      undoAll(mine)
      undoAll(yours)
      expect(mapOf(mine)).toEqual(mapOf(yours))
      expect(problems(mapOf(mine))).toEqual([])
      expect(mine.store.getState().places).toEqual(placesOf(mapOf(mine)))
    }),
    { numRuns: 30 },
  )
})

test('two editors that hear each other late hold whole maps all the same', () => {
  fc.assert(
    fc.property(anyMap, run, run, (start, mineDid, yoursDid) => {
      const [mine, yours] = [editorFor(start, { ids: 'mine' }), editorFor(start, { ids: 'yours' })]
      const waiting: (() => void)[] = []
      for (const [from, to] of [
        [mine, yours],
        [yours, mine],
      ] as const) {
        from.onChange(({ origin, patches, at, label }) => {
          if (origin !== 'remote') waiting.push(() => void to.receive(patches, at, label))
        })
      }
      for (const [id, numbers] of mineDid) doOne(mine, id, numbers)
      for (const [id, numbers] of yoursDid) doOne(yours, id, numbers)
      for (const hear of waiting) hear()
      for (const editor of [mine, yours]) {
        expect(problems(mapOf(editor))).toEqual([])
        expect(editor.store.getState().places).toEqual(placesOf(mapOf(editor)))
        undoAll(editor)
        expect(problems(mapOf(editor))).toEqual([])
        redoAll(editor)
        expect(problems(mapOf(editor))).toEqual([])
      }
    }),
    { numRuns: 30 },
  )
})
