/** A large record is copied once, by us and not by immer, and what comes of a change is the same. */
import { enablePatches, Immer } from 'immer'
import { expect, it } from 'vitest'
import { addCard } from '../../src/commands/addCard'
import { changeCard } from '../../src/commands/changeCard'
import { removeSelection } from '../../src/commands/removeSelection'
import { copiedAhead, sameKeys } from '../../src/editor/copiedAhead'
import { bigMap } from '../support/bigMap'
import { editorFor } from '../support/editorFor'

enablePatches()
const immer = new Immer({ autoFreeze: false })
const base = { title: 't', cards: { a: { n: 1 }, b: { n: 2 }, c: { n: 3 } } as Record<string, { n: number }> }
type Base = typeof base

function change(draft: Base) {
  draft.cards.a!.n = 5
  delete draft.cards.b
  draft.cards.d = { n: 4 }
}

it('immer takes the copy that it was handed', () => {
  let handed: object | null = null
  const next = immer.produce(base, (draft) => {
    copiedAhead(draft.cards)
    handed = (draft.cards as unknown as Record<symbol, { copy_: object }>)[Symbol.for('immer-state')]?.copy_ ?? null
    change(draft)
  })
  expect(handed).not.toBeNull()
  expect(next.cards).toBe(handed)
})

it('map, patches and what undoes them are the same with it and without', () => {
  const plain = immer.produceWithPatches(base, change)
  const handed = immer.produceWithPatches(base, (draft) => {
    copiedAhead(draft.cards)
    change(draft)
  })
  expect(handed).toEqual(plain)
  expect(base.cards).toEqual({ a: { n: 1 }, b: { n: 2 }, c: { n: 3 } })
})

it('keys that were handed on are those that are copied', () => {
  const before = { a: 1, b: 2 }
  const after = { a: 1, b: 3 }
  sameKeys(before, after)
  expect(
    immer.produce({ cards: after }, (draft) => {
      copiedAhead(draft.cards)
      draft.cards.a = 7
    }),
  ).toEqual({ cards: { a: 7, b: 3 } })
})

it('a change that leaves the cards alone keeps their record', () => {
  const next = immer.produce(base, (draft) => {
    copiedAhead(draft.cards)
    draft.title = 'u'
  })
  expect(next.cards).toBe(base.cards)
})

it('cards that come and go between letters are all there', () => {
  const editor = editorFor(bigMap(50))
  const cards = () => editor.store.getState().map.cards
  const [first, second] = Object.keys(cards())
  const { step, lane } = cards()[first!]!
  const write = (title: string) => editor.run(changeCard, { id: first!, values: { title } })
  write('a')
  editor.run(addCard, { step, lane, title: 'new' })
  write('ab')
  editor.select([second!])
  editor.run(removeSelection, undefined)
  write('abc')
  expect(Object.keys(cards())).toHaveLength(50)
  expect(Object.values(cards()).map(({ title }) => title)).toContain('new')
  expect(cards()[second!]).toBeUndefined()
  expect(cards()[first!]?.title).toBe('abc')
})
