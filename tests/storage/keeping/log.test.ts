/** The log's rows: small, in order, and replayed past what is missing. */
import { expect, test } from 'vitest'
import type { Row } from '../../../src/storage/database/database'
import { inRuns, replay } from '../../../src/storage/keeping/log'
import { smallMap } from '../desk'

const row = (n: number, patches: Row['patches']): Row => ({
  n,
  map: 'm',
  client: 'x',
  seq: n,
  label: 'storage.rename',
  patches,
  at: `2026-02-0${n}T00:00:00.000Z`,
})

test('a large change is cut into small rows that together are the change', () => {
  const patches = Array.from({ length: 50 }, (_, i) => ({
    op: 'add' as const,
    path: ['cards', `${i}`],
    value: 'x'.repeat(5000),
  }))
  const runs = inRuns(patches)
  expect(runs.length).toBeGreaterThan(4)
  expect(runs.flatMap((run) => JSON.parse(run) as unknown[])).toEqual(patches)
  // Each letter may take two bytes.
  for (const run of runs) expect(run.length).toBeLessThanOrEqual(32 * 1024)
})

test('a change without patches is one row', () => {
  expect(inRuns([])).toEqual(['[]'])
})

test('a replay passes over what meets nothing, and goes on', () => {
  const map = replay(smallMap('m'), [
    row(1, [{ op: 'replace', path: ['cards', 'gone', 'title'], value: 'nowhere' }]),
    row(3, [{ op: 'remove', path: ['cards', 'gone'] }]),
    row(4, [{ op: 'replace', path: ['title'], value: 'Here' }]),
  ])
  expect(map).toEqual({ ...smallMap('m'), title: 'Here', changed: '2026-02-04T00:00:00.000Z' })
})
