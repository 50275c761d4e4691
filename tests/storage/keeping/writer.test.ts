/** When a change is written: at once, with what came meanwhile, and again after a failure. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Entry } from '../../../src/storage/keeping/log'
import { Writer } from '../../../src/storage/keeping/writer'

interface Flight {
  seqs: number[]
  complete(): void
  fail(error: unknown): void
}

function desk() {
  const flights: Flight[] = []
  const saved: number[] = []
  let n = 0
  const writer = new Writer({
    ticks: () => Date.now(),
    write(entries, complete, failed) {
      const seqs = entries.map(({ seq }) => seq)
      flights.push({ seqs, complete: () => complete(seqs.map(() => ++n)), fail: failed })
    },
    written: (entries) => saved.push(...entries.map(({ seq }) => seq)),
    changed() {},
  })
  return { writer, flights, saved }
}

const change = (seq: number, path: string[] = ['cards', `c${seq}`], op: 'add' | 'replace' = 'add'): Entry => ({
  first: seq,
  seq,
  label: 'storage.rename',
  patches: [{ op, path, value: seq }],
  at: '2026-01-01T00:00:00.000Z',
})
const typed = (seq: number) => change(seq, ['title'], 'replace')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a change is written in the task in which it was made', () => {
  const { writer, flights } = desk()
  writer.add(change(1))
  expect(flights.map(({ seqs }) => seqs)).toEqual([[1]])
})

test('what comes while a transaction is in flight goes together with the next', () => {
  const { writer, flights, saved } = desk()
  for (const seq of [1, 2, 3]) writer.add(change(seq))
  expect(flights).toHaveLength(1)
  flights[0]?.complete()
  expect(flights.map(({ seqs }) => seqs)).toEqual([[1], [2, 3]])
  expect(saved).toEqual([1])
  flights[1]?.complete()
  expect(saved).toEqual([1, 2, 3])
  expect(writer.waiting).toEqual([])
})

test('what is typed is written at once and then every few hundredths of a second, however long the typing goes on', () => {
  const { writer, flights } = desk()
  for (let seq = 1; seq <= 40; seq++) {
    writer.add(typed(seq))
    vi.advanceTimersByTime(20)
    flights.at(-1)?.complete()
  }
  expect(flights[0]?.seqs).toEqual([1])
  expect(flights.length).toBeGreaterThan(10)
  expect(flights.length).toBeLessThanOrEqual(15)
  const gaps = flights.slice(1).map(({ seqs }, i) => (seqs[0] ?? 0) - (flights[i]?.seqs[0] ?? 0))
  expect(Math.max(...gaps)).toBeLessThanOrEqual(4)
})

test('a change after typing waits for nothing', () => {
  const { writer, flights } = desk()
  writer.add(typed(1))
  flights[0]?.complete()
  writer.add(typed(2))
  expect(flights).toHaveLength(1)
  writer.add(change(3))
  expect(flights[1]?.seqs).toEqual([2, 3])
})

test('leaving the page writes what is held, also beside a transaction in flight', () => {
  const { writer, flights } = desk()
  writer.add(change(1))
  writer.add(change(2))
  writer.flush()
  expect(flights.map(({ seqs }) => seqs)).toEqual([[1], [2]])
})

test('a failed transaction keeps its changes, in order, and is tried again and again', () => {
  const { writer, flights, saved } = desk()
  writer.add(change(1))
  writer.add(change(2))
  flights[0]?.fail(new DOMException('', 'QuotaExceededError'))
  writer.add(change(3))
  expect(flights).toHaveLength(1)
  expect(writer.error).not.toBeNull()
  vi.advanceTimersByTime(500)
  expect(flights[1]?.seqs).toEqual([1, 2, 3])
  flights[1]?.fail(new DOMException('', 'QuotaExceededError'))
  for (let tries = 2; tries < 12; tries++) {
    vi.advanceTimersByTime(5000)
    flights.at(-1)?.fail(null)
  }
  expect(flights.length).toBeGreaterThanOrEqual(12)
  vi.advanceTimersByTime(5000)
  flights.at(-1)?.complete()
  expect(saved).toEqual([1, 2, 3])
  expect(writer.error).toBeNull()
})

test('what broke off with its connection is written on the new one, and a late answer counts no more', () => {
  const { writer, flights, saved } = desk()
  writer.add(change(1))
  writer.retry()
  expect(flights.map(({ seqs }) => seqs)).toEqual([[1], [1]])
  flights[0]?.complete()
  expect(saved).toEqual([])
  flights[1]?.complete()
  expect(saved).toEqual([1])
})
