/** Ways from card to card. */
import { expect, test } from 'vitest'
import { changeLink } from '../../src/commands/changeLink'
import { link } from '../../src/commands/link'
import { linkSelected } from '../../src/commands/linkSelected'
import { setLinkPersona } from '../../src/commands/setLinkPersona'
import { unlink } from '../../src/commands/unlink'
import { newPersona } from '../../src/model/newMap'
import { after, applies, editorOn, map, read, shown } from '../support/map'

const GRID = map`
        | A       | B
  Web   | [a] [b] | [c]
  ~Shop | [d]     |
  a > c
  b > c (Ana)`

test('a link leads from one card to the other', () => {
  expect(after(link, GRID, { from: 'a', to: 'b' })).toBe(`${GRID.replace('a > c', 'a > b\na > c')}`)
  expect(after(link, GRID, { from: 'c', to: 'a', persona: 'Ana', label: 'back' })).toContain('c > a (Ana)')
})

test('the same way twice, to itself, to nowhere or for nobody is no link', () => {
  expect(applies(link, GRID, { from: 'a', to: 'c' })).toBe(false)
  expect(applies(link, GRID, { from: 'a', to: 'c', persona: 'Ana' })).toBe(true)
  expect(applies(link, GRID, { from: 'c', to: 'a' })).toBe(true)
  expect(applies(link, GRID, { from: 'a', to: 'a' })).toBe(false)
  expect(applies(link, GRID, { from: 'a', to: 'gone' })).toBe(false)
  expect(applies(link, GRID, { from: 'gone', to: 'a' })).toBe(false)
  expect(applies(link, GRID, { from: 'a', to: 'd', persona: 'Eve' })).toBe(false)
})

test('two chosen cards are linked in the order in which they were chosen', () => {
  const editor = editorOn(GRID)
  editor.select(['c', 'd'])
  editor.run(linkSelected, undefined)
  expect(shown(editor)).toContain('c > d')
})

test('more are linked along the journey: by column, row and place in the cell; known ways are left', () => {
  const editor = editorOn(GRID)
  editor.select(['c', 'd', 'b', 'a'])
  const said: unknown[] = []
  editor.onChange((change) => said.push(change.said))
  editor.run(linkSelected, undefined)
  expect(shown(editor).split('\n').slice(3)).toEqual(['a > b', 'a > c', 'b > c (Ana)', 'b > d', 'd > c'])
  expect(said).toEqual([{ key: 'said.linked', params: { count: 3 } }])
  expect(editor.can(linkSelected, undefined)).toBe(false)
})

test('looking through one persona’s eyes, the ways are hers', () => {
  const scene = read(GRID)
  scene.map.personas.Luis = newPersona({ id: 'Luis', order: 'a1', name: 'Luis' })
  const editor = editorOn({ ...scene, selection: ['a', 'd'] })
  editor.show(['Luis'])
  editor.run(linkSelected, undefined)
  expect(shown(editor)).toContain('a > d (Luis)')
})

test('fewer than two cards link nothing', () => {
  const editor = editorOn(GRID)
  expect(editor.can(linkSelected, undefined)).toBe(false)
  editor.select(['a'])
  expect(editor.can(linkSelected, undefined)).toBe(false)
})

test('a link gets a label, a persona, other ends', () => {
  const editor = editorOn(GRID)
  editor.run(changeLink, { id: 'link-0', values: { label: 'by mail', persona: 'Ana', to: 'd' } })
  expect(editor.store.getState().map.links['link-0']).toMatchObject({
    from: 'a',
    to: 'd',
    label: 'by mail',
    persona: 'Ana',
  })
  editor.run(changeLink, { id: 'link-0', values: { persona: null } })
  expect(editor.store.getState().map.links['link-0']?.persona).toBeNull()
})

test('several links are given to one persona in one step, and to everyone again', () => {
  const editor = editorOn(GRID)
  const ways = () => Object.values(editor.store.getState().map.links).map(({ persona }) => persona)
  const links = [...Object.keys(editor.store.getState().map.links), 'gone']
  const before = ways()
  editor.run(setLinkPersona, { links, persona: 'Ana' })
  expect(new Set(ways())).toEqual(new Set(['Ana']))
  editor.undo()
  expect(ways()).toEqual(before)
  editor.redo()
  expect(editor.can(setLinkPersona, { links, persona: 'Eve' })).toBe(false)
  editor.run(setLinkPersona, { links, persona: null })
  expect(new Set(ways())).toEqual(new Set([null]))
})

test('a link is not led to itself, nowhere or given to nobody', () => {
  for (const values of [
    { to: 'a' },
    { from: 'c' },
    { to: 'gone' },
    { from: 'gone' },
    { persona: 'Eve' },
    { label: '' },
    {},
  ]) {
    expect(applies(changeLink, GRID, { id: 'link-0', values })).toBe(false)
  }
  expect(applies(changeLink, GRID, { id: 'gone', values: { label: 'x' } })).toBe(false)
})

test('links are taken out, those that are not there are left', () => {
  expect(after(unlink, GRID, { ids: ['link-0', 'gone'] })).toBe(GRID.replace('\na > c', ''))
  expect(applies(unlink, GRID, { ids: ['a', 'gone'] })).toBe(false)
})
