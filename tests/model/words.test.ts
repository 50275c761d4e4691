/** Ids, texts, migrations and the words of what was mended. */
import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { es } from '../../src/i18n/es/index'
import { cleanText, LONGEST_TEXT } from '../../src/model/cleanText'
import { freshId, isId } from '../../src/model/ids'
import { type Migration, migrated } from '../../src/model/migrations'
import { repairList } from '../../src/model/repairs'

test('an id is short, without spaces, quotes or marks, and no name that every object bears', () => {
  for (const id of [
    'a',
    'card-1',
    'V1StGXR8_Z5jdHi6B-myT',
    'ñandú',
    '漢字',
    '🙂',
    'a.b:c@d~e+f',
    '0',
    'x'.repeat(100),
  ]) {
    expect(isId(id)).toBe(true)
  }
  const no = [
    '',
    ' ',
    'a b',
    'a\tb',
    'a\u00a0b',
    'a\u200bb',
    'a"b',
    "a'b",
    'a`b',
    'a<b',
    'a>b',
    'a&b',
    'a\\b',
    '\ud800',
  ]
  for (const id of [...no, 'x'.repeat(101), '__proto__', 'constructor', 'hasOwnProperty', 7, null, undefined, {}]) {
    expect(isId(id)).toBe(false)
  }
})

test('a fresh id is none that is taken', () => {
  const taken = new Set(['x', 'x-2', 'x-3'])
  expect(freshId(() => 'x', taken)).toBe('x-4')
  expect(freshId(() => 'y', taken)).toBe('y')
})

test('a text of the greatest length stays, one more character is cut', () => {
  expect(cleanText('x'.repeat(LONGEST_TEXT))).toHaveLength(LONGEST_TEXT)
  expect(cleanText('x'.repeat(LONGEST_TEXT + 1))).toHaveLength(LONGEST_TEXT)
})

test('migrations run in order, from the version after the file’s up to the current one', () => {
  const step = (to: number): Migration => ({
    to,
    why: '',
    up: (raw) => ({ ...raw, ran: [...(raw.ran as number[]), to] }),
  })
  const steps = [step(4), step(2), step(3), step(5)]
  const { raw, ran } = migrated({ ran: [] }, 2, steps, 4)
  expect(raw).toEqual({ ran: [3, 4] })
  expect(ran.map(({ to }) => to)).toEqual([3, 4])
  expect(migrated({ ran: [] }, 4, steps, 4).ran).toEqual([])
})

test('repairs are counted by kind and lead to the first record', () => {
  const { say, list } = repairList()
  say('new-id', 'a')
  say('bad-order', 'b', 3)
  say('new-id', 'c')
  expect(list()).toEqual([
    { key: 'repair.new-id', params: { count: 2 }, id: 'a' },
    { key: 'repair.bad-order', params: { count: 3 }, id: 'b' },
  ])
})

test('every repair and refusal is told in both languages, one and many', () => {
  const catalogues: Record<string, unknown>[] = [en, es]
  const keys = Object.keys(en).filter((key) => key.startsWith('repair.') || key.startsWith('read.'))
  expect(keys.length).toBeGreaterThan(15)
  for (const key of keys.filter((key) => key.startsWith('repair.'))) {
    for (const catalogue of catalogues)
      expect(catalogue[key]).toMatchObject({ one: expect.any(String), other: expect.any(String) })
  }
})
