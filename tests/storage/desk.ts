/** A desk to try storage on: libraries over one database in memory, each as a tab would have it, and editors on them. */
import 'fake-indexeddb/auto'
import { createEditor, type Editor } from '../../src/editor/editor'
import type { Command } from '../../src/commands/command'
import { MAP_KINDS } from '../../src/lanes/mapKinds'
import type { Id, JourneyMap } from '../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPhase, newStep } from '../../src/model/newMap'
import type { Keeper, Library } from '../../src/storage/library'
import { openLibrary, type Surroundings } from '../../src/storage/openLibrary'

let count = 0
export const newId = (): Id => `id${++count}`
export const now = () => new Date().toISOString()
export const ticks = () => performance.now()
export const newName = () => `library-${++count}`

export function smallMap(id: Id = newId()): JourneyMap {
  return {
    ...emptyMap(id, '2026-01-01T00:00:00.000Z'),
    title: 'A journey',
    phases: { p: newPhase({ id: 'p', order: 'a0', title: 'Before' }) },
    steps: { s: newStep({ id: 's', order: 'a0', phase: 'p' }) },
    lanes: { l: newLane({ id: 'l', order: 'a0', kind: 'notes' }) },
    cards: { c: newCard({ id: 'c', order: 'a0', step: 's', lane: 'l', title: 'First' }) },
  }
}

export const setTitle: Command<string> = {
  id: 'test.title',
  label: 'storage.rename',
  group: 'map',
  bare: false,
  plan: (_, title) => ({ change: (map) => void (map.title = title) }),
}
export const addCard: Command<{ id: Id; title?: string }> = {
  id: 'test.addCard',
  label: 'storage.otherTab',
  group: 'card',
  bare: false,
  plan: (_, { id, title = '' }) => ({
    change: (map) => void (map.cards[id] = newCard({ id, order: 'a1', step: 's', lane: 'l', title })),
  }),
}
export const titleCard: Command<{ id: Id; title: string }> = {
  id: 'test.titleCard',
  label: 'storage.rename',
  group: 'card',
  bare: false,
  plan: ({ map }, { id, title }) =>
    map.cards[id] ? { change: (draft) => void (draft.cards[id]!.title = title), merge: `title ${id}` } : null,
}
export const removeCard: Command<Id> = {
  id: 'test.removeCard',
  label: 'storage.otherTab',
  group: 'card',
  bare: false,
  plan: ({ map }, id) => (map.cards[id] ? { change: (draft) => void delete draft.cards[id] } : null),
}
export const clear: Command<null> = {
  id: 'test.clear',
  label: 'storage.otherTab',
  group: 'card',
  bare: false,
  plan: () => ({
    change: (map) => {
      for (const id of Object.keys(map.links)) delete map.links[id]
      for (const id of Object.keys(map.cards)) delete map.cards[id]
    },
  }),
}

export function tab(name: string, more: Partial<Surroundings> = {}): Promise<Library> {
  const admit = async (bytes: Uint8Array<ArrayBuffer>, type: string) => new Blob([bytes], { type })
  return openLibrary(async () => MAP_KINDS, { name, newId, now, ticks, admit, ...more })
}

export interface Open {
  editor: Editor
  keeper: Keeper
  map(): JourneyMap
}

export async function openMap(library: Library, id: Id, clock = now): Promise<Open> {
  const read = await library.read(id)
  if (!read.ok) throw new Error(`The map does not open: ${read.error.kind}`)
  const editor = createEditor(read.value.map, { newId, now: clock, ticks })
  return { editor, keeper: await library.keep(id, editor), map: () => editor.store.getState().map }
}

/** A library of its own with one map, open. */
export async function opened() {
  const name = newName()
  const library = await tab(name)
  await library.add(smallMap('m'))
  return { name, library, open: await openMap(library, 'm') }
}

/** The same map, open in two tabs. */
export async function openedTwice() {
  const { name, library: one, open: a } = await opened()
  const two = await tab(name)
  return { name, one, two, a, b: await openMap(two, 'm') }
}

export async function until(what: () => boolean | Promise<boolean>, within = 2000): Promise<void> {
  const end = performance.now() + within
  while (!(await what())) {
    if (performance.now() > end) throw new Error('It did not come about in time.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export const saved = ({ keeper }: Open) =>
  until(() => {
    const { state, editSeq, savedSeq } = keeper.status.getState()
    return state === 'saved' && editSeq === savedSeq
  })
