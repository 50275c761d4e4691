/** Which revisions stay. */
import { expect, test } from 'vitest'
import { thinned } from '../../../src/storage/past/revisions'
import type { Revision } from '../../../src/model/revision'

const HOUR = 60 * 60 * 1000
const NOW = Date.parse('2026-06-30T12:00:00.000Z')

/** One every hour, the newest now. */
const hourly = (count: number, reason: Revision['reason'] = 'time'): Revision[] =>
  Array.from({ length: count }, (_, i) => ({
    map: 'm',
    n: count - i,
    at: new Date(NOW - i * HOUR).toISOString(),
    name: '',
    reason,
  }))
const kept = (all: Revision[]) => {
  const gone = new Set(thinned(all, new Date(NOW).toISOString()))
  return all.filter((revision) => !gone.has(revision))
}

test('the last fifty stay', () => {
  expect(kept(hourly(50))).toHaveLength(50)
  expect(kept(hourly(60)).slice(0, 50)).toEqual(hourly(60).slice(0, 50))
})

test('older ones stay once a day for thirty days', () => {
  const all = kept(hourly(24 * 60)).slice(50)
  const days = all.map(({ at }) => at.slice(0, 10))
  expect(new Set(days).size).toBe(days.length)
  expect(days.length).toBeGreaterThanOrEqual(27)
  expect(days.at(-1)).toBe('2026-05-31')
})

test.each(['hand', 'merge'] as const)('what was kept by %s stays for ever', (reason) => {
  const all = [
    ...hourly(24 * 60),
    ...hourly(3, reason).map((one) => ({ ...one, at: '2020-01-01T00:00:00.000Z', n: -one.n })),
  ]
  expect(kept(all).filter((one) => one.reason === reason)).toHaveLength(3)
})

test('the same stay in whatever order they come', () => {
  const all = hourly(24 * 10)
  expect(kept(all.toReversed()).toReversed()).toEqual(kept(all))
})
