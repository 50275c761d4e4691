/** The layout keeps up with the editor and with the fonts. */
import { describe, expect, it, vi } from 'vitest'
import { createArrangement } from '../../../src/canvas/arrangement/arrangement'
import { createLaneMeans, laneMean } from '../../../src/canvas/arrangement/laneMeans'
import { attach } from '../../../src/commands/attach'
import { changeCard } from '../../../src/commands/changeCard'
import { editorFor } from '../../support/editorFor'
import { journey } from '../../support/journey'
import { evenText } from '../arranged'

const LONG = 'A title that is long enough for two lines at least'

const two = () =>
  journey({
    spots: [
      { id: 'one', phase: 'Buy', lane: 'Web', feels: 2 },
      { id: 'other', phase: 'Buy', lane: 'App', feels: -2 },
    ],
  })

describe('fonts that come late', () => {
  it('are laid out anew even though the old measurer answers with them by then', () => {
    const map = two()
    const { one } = map.cards
    if (one) one.title = LONG
    // A canvas measures with whatever fonts the page has at that moment.
    let come = false
    const page = (text: string, font: { size: number }) => evenText(text, font) * (come ? 0.4 : 1)
    const arrangement = createArrangement(editorFor(map), 'full', page)
    const before = arrangement.store.getState().layout.rows[0]?.height ?? 0
    come = true
    arrangement.remeasure((text, font) => page(text, font))
    expect(arrangement.store.getState().layout.rows[0]?.height).toBeLessThan(before)
  })

  it('change nothing where they were there from the start', () => {
    const arrangement = createArrangement(editorFor(two()), 'full', evenText)
    const before = arrangement.store.getState()
    arrangement.remeasure((text, font) => evenText(text, font))
    expect(arrangement.store.getState()).toBe(before)
  })
})

describe('a letter that is typed', () => {
  it('lays out nothing but its own cell, and counts no mean anew', () => {
    const editor = editorFor(two())
    const { store } = createArrangement(editor, 'full', evenText)
    const before = store.getState()
    editor.run(changeCard, { id: 'one', values: { title: 'one!' } })
    const after = store.getState()
    expect(after.layout).toBe(before.layout)
    expect(after.felt).toBe(before.felt)
  })

  it('that makes a line more moves the rows below', () => {
    const editor = editorFor(two())
    const { store } = createArrangement(editor, 'full', evenText)
    const before = store.getState().layout.rows[1]?.y ?? 0
    editor.run(changeCard, { id: 'one', values: { title: LONG } })
    expect(store.getState().layout.rows[1]?.y).toBeGreaterThan(before)
  })
})

it('tells the lane that feels differently, and no other', () => {
  const editor = editorFor(two())
  const { store } = createArrangement(editor, 'full', evenText)
  editor.run(attach, { cards: ['one'], type: 'emotion', values: { valence: -1 } })
  const { felt, map, places } = store.getState()
  expect(felt.get('Web')).toBeDefined()
  expect(felt.get('App')).toBeUndefined()
  expect(laneMean(map, places, 'Web', [])).toBe(-1)
})

it('counts the mean of each channel once the page is idle, and again only where somebody feels differently', async () => {
  const editor = editorFor(two())
  const counted = createLaneMeans(editor, createArrangement(editor, 'full', evenText))
  const means = () => Object.fromEntries(counted.store.getState())
  expect(means()).toEqual({})
  await vi.waitFor(() => expect(means()).toEqual({ Web: 2, App: -2, Store: null }))
  editor.run(attach, { cards: ['one'], type: 'emotion', values: { valence: -1 } })
  await vi.waitFor(() => expect(means()).toEqual({ Web: -1, App: -2, Store: null }))
  counted.dispose()
})
