/** Keys: what actions and commands declare is what the keyboard does. */
import { expect, test } from 'vitest'
import { ACTIONS } from '../../../src/app/actions/index'
import { BARE_COMMANDS } from '../../../src/commands/bare'
import { en } from '../../../src/i18n/en/index'

const keyed = [...ACTIONS, ...BARE_COMMANDS].flatMap(({ id, keys }) => (keys ?? []).map((key) => ({ id, key })))

test('no two deeds share a key', () => {
  const owners = new Map<string, string[]>()
  for (const { id, key } of keyed) {
    const canonical = key
      .split('+')
      .map((part) => part.toLowerCase())
      .sort()
      .join('+')
    owners.set(canonical, [...(owners.get(canonical) ?? []), id])
  }
  expect([...owners].filter(([, ids]) => new Set(ids).size > 1)).toEqual([])
})

test('every action has a name in the catalogue and an id of its own', () => {
  for (const action of ACTIONS) expect(en[action.label]).toBeTruthy()
  expect(new Set(ACTIONS.map((action) => action.id)).size).toBe(ACTIONS.length)
})

test('a key without a modifier belongs to the grid alone, so that typing a letter never does something else', () => {
  const bare = keyed.filter(({ key }) => /^[a-z0-9]$/i.test(key) || /^(Key|Digit)\w$/.test(key))
  expect(bare).toEqual([])
})
