/** What a keystroke may cost in a map of ten thousand cards: the cell that is typed into, and nothing else. */
import { expect, test, vi } from 'vitest'
import { changeCard } from '../../src/commands/changeCard'
import { changePhase } from '../../src/commands/changePhase'
import { moveCards } from '../../src/commands/moveCards'
import type { Change } from '../../src/editor/editor'
import { layoutAfter, layoutOf } from '../../src/layout/layout'
import { cardMeasurer } from '../../src/layout/measureCard'
import type { Card, JourneyMap } from '../../src/model/journeyMap'
import { cardsAt } from '../../src/model/places'
import { bigMap } from '../support/bigMap'
import { editorFor } from '../support/editorFor'

function start(count: number) {
  const editor = editorFor(bigMap(count))
  const state = editor.store.getState
  const asked: string[] = []
  const measuring = cardMeasurer((text) => text.length * 6, 'full')
  const measure: typeof measuring = (card, style) => {
    asked.push(card.id)
    return measuring(card, style)
  }
  let layout = layoutOf(state().map, state().places, measure)
  asked.length = 0
  let last: Change | undefined
  editor.onChange((change) => {
    last = change
    layout = layoutAfter(layout, { ...change, places: state().places }, measure)
  })
  return { editor, state, asked, change: () => last!, layout: () => layout }
}

const cellOf = (map: JourneyMap, card: Card) =>
  Object.values(map.cards).filter(({ step, lane }) => step === card.step && lane === card.lane)

test.each([200, 10_000])('typing into one of %i cards measures the cards of its cell alone', (count) => {
  const { editor, state, asked, change } = start(count)
  const places = state().places
  editor.run(changeCard, { id: 'c100', values: { title: 'typed' } })
  const { map } = state()
  expect(new Set(asked)).toEqual(new Set(cellOf(map, map.cards.c100!).map(({ id }) => id)))
  expect(asked.length).toBeLessThanOrEqual(cellOf(map, map.cards.c100!).length)
  expect(change().patches).toHaveLength(1)
  expect(state().places).toBe(places)
})

test('typing touches one record: every other card is the very same object', () => {
  const { editor, state } = start(10_000)
  const before = state().map
  editor.run(changeCard, { id: 'c100', values: { title: 'typed' } })
  const after = state().map
  expect(Object.keys(after.cards).filter((id) => after.cards[id] !== before.cards[id])).toEqual(['c100'])
  expect([after.links, after.steps, after.phases, after.lanes]).toEqual([
    before.links,
    before.steps,
    before.phases,
    before.lanes,
  ])
  expect(after.links).toBe(before.links)
})

test('a keystroke goes over the cards once, to copy their record, and over nothing else', async () => {
  // As the app is built: without the freezing that only development does.
  vi.stubEnv('DEV', false)
  vi.resetModules()
  const { createEditor } = await import('../../src/editor/editor')
  vi.unstubAllEnvs()
  const big = bigMap(10_000)
  let walks = 0
  const watched = <T extends object>(records: T): T =>
    new Proxy(records, {
      ownKeys(target) {
        walks++
        return Reflect.ownKeys(target)
      },
    })
  const map = { ...big, cards: watched(big.cards), links: watched(big.links), steps: watched(big.steps) }
  const editor = createEditor(map, { newId: () => 'new', now: () => '', ticks: () => 0 })
  walks = 0
  editor.run(changeCard, { id: 'c100', values: { title: 'typed' } })
  expect(editor.store.getState().map.cards.c100?.title).toBe('typed')
  expect(walks).toBe(1)
})

test('typing the name of a phase measures no card', () => {
  const { editor, asked, layout } = start(10_000)
  editor.run(changePhase, { id: 'p1', values: { title: 'typed' } })
  expect(asked).toEqual([])
  expect(layout().phases[1]?.phase.title).toBe('typed')
})

test('a card that moves has two cells measured', () => {
  const { editor, state, asked } = start(10_000)
  const { map, places } = state()
  const { step, lane } = map.cards.c5000!
  const from = map.cards.c100!
  const cells = [...cardsAt(places, from.step, from.lane), ...cardsAt(places, step, lane)]
  editor.run(moveCards, { ids: ['c100'], step, lane, index: 0 })
  expect(new Set(asked).size).toBeLessThanOrEqual(cells.length)
})

test('moving two thousand cards writes two thousand cards, not the map for each', () => {
  const { editor, state, change } = start(10_000)
  const ids = Object.keys(state().map.cards).slice(0, 2000)
  editor.run(moveCards, { ids, step: 's9', lane: 'web', index: 0 })
  const { patches } = change()
  expect(new Set(patches.map(({ path }) => `${path[0]} ${path[1]}`)).size).toBe(2000)
  const began = performance.now()
  editor.undo()
  expect(performance.now() - began).toBeLessThan(2000)
})

test('opening ten thousand cards measures the few that can make a row high, not all', () => {
  const { map, places } = start(10_000).state()
  const asked = new Set<string>()
  const measuring = cardMeasurer((text) => text.length * 6, 'full')
  const counted = Object.assign(
    (...[card, style]: Parameters<typeof measuring>) => {
      asked.add(card.id)
      return measuring(card, style)
    },
    { most: measuring.most },
  )
  const layout = layoutOf(map, places, counted)
  expect(asked.size).toBeLessThan(1000)
  const heights = ({ rows }: typeof layout) => rows.map(({ height }) => height)
  expect(heights(layout)).toEqual(heights(layoutOf(map, places, (card, style) => measuring(card, style))))
  // A lone card with a picture can be higher than a cell with more cards.
  const cards = Object.fromEntries(
    Object.entries(map.cards).map(([id, card], i) => {
      const picture = { type: 'picture', order: 'a0', hash: 'abc' }
      return [id, i % 7 === 0 ? { ...card, attachments: { ...card.attachments, picture } } : card]
    }),
  )
  const pictured = { ...map, cards }
  expect(heights(layoutOf(pictured, places, counted))).toEqual(
    heights(layoutOf(pictured, places, (card, style) => measuring(card, style))),
  )
})

test('after any doings the rows are as high as if all were laid out anew', () => {
  const { editor, state, layout } = start(300)
  const measure = cardMeasurer((text) => text.length * 6, 'full')
  const titles = [
    'x',
    'two lines of words that are long',
    'three lines of words, since there is so much to say of it all',
  ]
  for (let i = 0; i < 200; i++) {
    const id = `c${(i * 37) % 300}`
    if (i % 3 === 0) editor.run(moveCards, { ids: [id], step: `s${i % 40}`, lane: i % 2 ? 'web' : 'store', index: 0 })
    else editor.run(changeCard, { id, values: { title: titles[i % 3] ?? '' } })
    const fresh = layoutOf(state().map, state().places, measure)
    expect(layout().rows.map(({ y, height }) => [y, height])).toEqual(fresh.rows.map(({ y, height }) => [y, height]))
  }
})
