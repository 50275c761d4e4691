/** Several tabs on one map: whatever they do and in whatever order it arrives, they end with the same map, and so does the log. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Command } from '../../../src/commands/command'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { newCard, newLane } from '../../../src/model/newMap'
import { problems } from '../../../src/model/problems'
import {
  type Open,
  addCard,
  newId,
  newName,
  openedTwice,
  openMap,
  removeCard,
  saved,
  setTitle,
  smallMap,
  tab,
  titleCard,
  until,
} from '../desk'

const addLane: Command<string> = {
  id: 'test.addLane',
  label: 'storage.otherTab',
  group: 'lane',
  bare: false,
  plan: (_, id) => ({ change: (map) => void (map.lanes[id] = newLane({ id, order: `a${id.length}`, kind: 'notes' })) }),
}
const removeLane: Command<string> = {
  id: 'test.removeLane',
  label: 'storage.otherTab',
  group: 'lane',
  bare: false,
  plan: ({ map }, id) =>
    map.lanes[id]
      ? {
          change(draft) {
            for (const card of Object.values(draft.cards)) if (card.lane === id) delete draft.cards[card.id]
            delete draft.lanes[id]
          },
        }
      : null,
}
const addCardIn: Command<{ id: string; lane: string }> = {
  id: 'test.addCardIn',
  label: 'storage.otherTab',
  group: 'card',
  bare: false,
  plan: ({ map }, { id, lane }) =>
    map.lanes[lane]
      ? { change: (draft) => void (draft.cards[id] = newCard({ id, order: 'a5', step: 's', lane, title: id })) }
      : null,
}

const same = (map: JourneyMap) => ({ ...map, changed: '' })

interface Deed {
  tab: number
  what: 'title' | 'card' | 'text' | 'remove' | 'lane' | 'dropLane' | 'inLane' | 'undo' | 'redo' | 'wait' | 'idle'
  which: number
}

const deed = fc.record<Deed>({
  tab: fc.nat(2),
  what: fc.constantFrom(
    'title',
    'card',
    'text',
    'remove',
    'lane',
    'dropLane',
    'inLane',
    'undo',
    'redo',
    'wait',
    'idle',
  ),
  which: fc.nat(3),
})

async function perform(open: Open, { what, which }: Deed) {
  const { editor } = open
  if (what === 'title') editor.run(setTitle, newId())
  else if (what === 'card') editor.run(addCard, { id: `card${which}`, title: newId() })
  else if (what === 'text') editor.run(titleCard, { id: `card${which}`, title: newId() })
  else if (what === 'remove') editor.run(removeCard, `card${which}`)
  else if (what === 'lane') editor.run(addLane, `lane${which}`)
  else if (what === 'dropLane') editor.run(removeLane, `lane${which}`)
  else if (what === 'inLane') editor.run(addCardIn, { id: newId(), lane: `lane${which}` })
  else if (what === 'undo') editor.undo()
  else if (what === 'redo') editor.redo()
  else await new Promise((resolve) => setTimeout(resolve, what === 'wait' ? 0 : 3))
}

test('three tabs that edit one map at once end with the same map, and so does who opens it afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 40 }), async (deeds) => {
      const name = newName()
      const libraries = [await tab(name), await tab(name), await tab(name)]
      await libraries[0]!.add(smallMap('m'))
      const tabs = await Promise.all(libraries.map((library) => openMap(library, 'm')))
      for (const one of deeds) await perform(tabs[one.tab]!, one)
      await Promise.all(tabs.map(saved))
      const [a, b, c] = tabs as [Open, Open, Open]
      const alike = () => {
        const [x, y, z] = [a, b, c].map((open) => JSON.stringify(sortedKeys(open.map())))
        return x === y && y === z
      }
      await until(alike)
      for (const open of tabs) expect(problems(open.map())).toEqual([])
      const fresh = await tab(name)
      expect(same((await openMap(fresh, 'm')).map())).toEqual(same(a.map()))
      for (const open of tabs) await open.keeper.close()
      for (const library of [...libraries, fresh]) await library.close()
    }),
    { numRuns: 40 },
  )
}, 60_000)

function sortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'changed')
  return Object.fromEntries(
    entries.sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, inner]) => [key, sortedKeys(inner)]),
  )
}

test('a card put into a lane that another tab removes at that moment is there again when the removal is undone', async () => {
  const { a, b } = await openedTwice()
  a.editor.run(addLane, 'lane')
  await until(() => b.map().lanes.lane !== undefined)
  a.editor.run(removeLane, 'lane')
  b.editor.run(addCardIn, { id: 'late', lane: 'lane' })
  await until(() => !b.map().lanes.lane && !b.map().cards.late)
  await saved(a)
  expect(problems(b.map())).toEqual([])
  a.editor.undo()
  await until(() => a.map().cards.late !== undefined && b.map().cards.late !== undefined)
  expect(problems(a.map())).toEqual([])
})

test('a tab that slept through two hundred changes and their folding catches up, and its own change counts', async () => {
  const name = newName()
  const one = await tab(name)
  vi.stubGlobal('BroadcastChannel', undefined)
  const deaf = await tab(name)
  vi.unstubAllGlobals()
  await one.add(smallMap('m'))
  const awake = await openMap(one, 'm')
  const asleep = await openMap(deaf, 'm')
  for (let i = 0; i < 230; i++) {
    awake.editor.run(addCard, { id: `n${i}` })
    if (i % 10 === 0) await saved(awake)
  }
  await saved(awake)
  await awake.keeper.close()
  expect(asleep.map().cards.n229).toBeUndefined()
  asleep.editor.run(titleCard, { id: 'c', title: 'Awake again' })
  await until(() => asleep.map().cards.n229 !== undefined)
  expect(asleep.map().cards.c?.title).toBe('Awake again')
  const read = await (await tab(name)).read('m')
  expect(read.ok && same(read.value.map)).toEqual(same(asleep.map()))
})

test('a map renamed or erased in the library changes where it is open', async () => {
  const name = newName()
  const [one, two] = [await tab(name), await tab(name)]
  await one.add(smallMap('m'))
  const open = await openMap(one, 'm')
  await two.rename('m', 'From the library')
  await until(() => open.map().title === 'From the library')
  await two.erase('m')
  await until(() => open.keeper.status.getState().state === 'readonly')
  expect(open.keeper.status.getState().failure).toMatchObject({ kind: 'missing', key: 'storage.erased' })
  expect(await one.list()).toEqual([])
})
