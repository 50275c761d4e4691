/** What a change may cost in the log: a small row, however large the map is. */
import { expect, test } from 'vitest'
import { changeCard } from '../../../src/commands/changeCard'
import { moveCards } from '../../../src/commands/moveCards'
import type { Change } from '../../../src/editor/editor'
import { Mirror } from '../../../src/storage/copies/mirror'
import { rowsOf } from '../../../src/storage/keeping/log'
import { bigMap } from '../../support/bigMap'
import { editorFor } from '../../support/editorFor'
import { makeFolder } from '../folder'

function start(count: number) {
  const editor = editorFor(bigMap(count))
  let last: Change | undefined
  editor.onChange((change) => (last = change))
  const rows = () => {
    const { seq, label, patches, at } = last!
    return rowsOf('big', 'this tab', { first: seq, seq, label, patches, at })
  }
  return { editor, rows }
}

test.each([200, 10_000])('a letter in one of %i cards is one row of a few hundred bytes', (count) => {
  const { editor, rows } = start(count)
  editor.run(changeCard, { id: 'c100', values: { title: 'Asks about coverage, twice' } })
  expect(rows()).toHaveLength(1)
  expect(JSON.stringify(rows()).length).toBeLessThan(300)
})

test('moving two thousand cards writes a few hundred kilobytes at most, in rows that stay small', () => {
  const { editor, rows } = start(10_000)
  const ids = Object.keys(editor.store.getState().map.cards).slice(0, 2000)
  editor.run(moveCards, { ids, step: 's9', lane: 'web', index: 0 })
  const lengths = rows().map((row) => JSON.stringify(row).length)
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(600_000)
  expect(Math.max(...lengths)).toBeLessThan(64 * 1024)
})

test('a map of many cards, written in parts, is read back as it was', async () => {
  const { handle } = makeFolder()
  const mirror = new Mirror(async () => handle)
  const map = bigMap(1201)
  await mirror.writeWhole('big', 't', { map, n: 4 })
  expect(await mirror.read('big')).toEqual({ map, n: 4 })
})
