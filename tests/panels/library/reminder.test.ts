/** When a backup is asked for. */
import { expect, test } from 'vitest'
import { backupDue } from '../../../src/panels/library/reminder'
import type { MapEntry } from '../../../src/model/mapEntry'

const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T00:00:00.000Z`
const now = Date.parse(at(20))
const map = (created: number, changed: number): MapEntry => ({
  id: 'm',
  title: '',
  created: at(created),
  changed: at(changed),
  cards: 0,
  phases: 0,
  personas: 0,
  trashed: null,
})

test('a week after the last backup, once something has changed since', () => {
  const due = (lastBackup: number, changed: number) =>
    backupDue([map(1, changed)], { remind: 'week', lastBackup: at(lastBackup), now })
  expect(due(13, 19)).toBe(true)
  expect(due(14, 19)).toBe(false)
  expect(due(10, 9)).toBe(false)
})

test('without any backup, from the day of the first map on', () => {
  const due = (remind: 'week' | 'month', ...days: number[]) =>
    backupDue(
      days.map((day) => map(day, 19)),
      { remind, lastBackup: null, now },
    )
  expect(due('week', 13)).toBe(true)
  expect(due('week', 15, 12)).toBe(true)
  expect(due('week', 14)).toBe(false)
  expect(due('month', 1)).toBe(false)
  expect(due('week')).toBe(false)
})

test('a month is thirty days, and never is never', () => {
  const maps = [map(1, 19)]
  const february = '2026-02-18T00:00:00.000Z'
  expect(backupDue(maps, { remind: 'month', lastBackup: february, now })).toBe(true)
  expect(backupDue(maps, { remind: 'month', lastBackup: '2026-02-19T00:00:00.000Z', now })).toBe(false)
  expect(backupDue(maps, { remind: 'never', lastBackup: february, now })).toBe(false)
})
