/** What a person prefers is there again at the next visit, and nonsense in its place is not believed. */
import { beforeEach, expect, test, vi } from 'vitest'

const KEY = 'periplo.preferences'
const visit = async () => {
  vi.resetModules()
  return import('../../src/app/preferences')
}

beforeEach(() => localStorage.clear())

test('the order and the look of the library are kept', async () => {
  const { prefer } = await visit()
  prefer({ librarySort: 'title', libraryLayout: 'list' })
  const { preferenceStore } = await visit()
  expect(preferenceStore.getState()).toMatchObject({ librarySort: 'title', libraryLayout: 'list' })
})

test('what no preference can be gives way to the usual', async () => {
  localStorage.setItem(KEY, JSON.stringify({ librarySort: 'colour', libraryLayout: 7, density: 'tiny' }))
  const { preferenceStore } = await visit()
  expect(preferenceStore.getState()).toMatchObject({ librarySort: 'changed', libraryLayout: 'grid', density: 'full' })
})
