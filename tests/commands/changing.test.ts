/** Writing values: what differs is written, what is foreign or no value is not, and typing joins. */
import { describe, expect, test } from 'vitest'
import { addPersona } from '../../src/commands/addPersona'
import { changeCard } from '../../src/commands/changeCard'
import { changeLane } from '../../src/commands/changeLane'
import { changeMap } from '../../src/commands/changeMap'
import { changePersona } from '../../src/commands/changePersona'
import { changePhase } from '../../src/commands/changePhase'
import { changeStep } from '../../src/commands/changeStep'
import { movePersona } from '../../src/commands/movePersona'
import { removePersona } from '../../src/commands/removePersona'
import { replaceMap } from '../../src/commands/replaceMap'
import { attachmentsOf, personasOf } from '../../src/model/queries'
import { applies, editorOn, map, read } from '../support/map'

const GRID = map`
           | A/one | B
  "Thinks" |       |
  Web      | [a]   | [c]
  a > c (Ana)
  c > a`

const start = () => {
  const editor = editorOn(GRID)
  return { editor, now: () => editor.store.getState().map, steps: () => editor.store.getState().history.done.length }
}

describe('records', () => {
  test('cards, phases, steps, lanes and the map take their words', () => {
    const { editor, now } = start()
    editor.run(changeCard, { id: 'a', values: { title: 'Ad', text: 'seen' } })
    editor.run(changePhase, { id: 'A', values: { title: 'Find', goal: 'to know', hue: 8 } })
    editor.run(changeStep, { id: 'A.one', values: { title: 'look' } })
    editor.run(changeLane, {
      id: 'Web',
      values: { title: 'Site', icon: 'globe', area: 'IT', hidden: true, medium: 'offline' },
    })
    editor.run(changeMap, { values: { title: 'Phone', scenario: 'new', promise: 'easy', state: 'to-be' } })
    expect(now()).toMatchObject({
      title: 'Phone',
      scenario: 'new',
      promise: 'easy',
      state: 'to-be',
      cards: { a: { title: 'Ad', text: 'seen' } },
      phases: { A: { title: 'Find', goal: 'to know', hue: 8 } },
      steps: { 'A.one': { title: 'look' } },
      lanes: { Web: { title: 'Site', icon: 'globe', area: 'IT', hidden: true, medium: 'offline' } },
    })
  })

  test('what is the same already, absent or gone is no change', () => {
    expect(applies(changeCard, GRID, { id: 'a', values: { title: 'a' } })).toBe(false)
    expect(applies(changeCard, GRID, { id: 'a', values: {} })).toBe(false)
    expect(applies(changeCard, GRID, { id: 'gone', values: { title: 'x' } })).toBe(false)
    expect(applies(changePhase, GRID, { id: 'gone', values: { title: 'x' } })).toBe(false)
    expect(applies(changeStep, GRID, { id: 'A.one', values: { title: 'one' } })).toBe(false)
    expect(applies(changeLane, GRID, { id: 'gone', values: { title: 'x' } })).toBe(false)
    expect(applies(changeMap, GRID, { values: { title: '', state: 'as-is' } })).toBe(false)
  })

  test('fields that are not theirs to change stay', () => {
    const foreign = { step: 'B.', order: 'zz', id: 'x' } as never
    expect(applies(changeCard, GRID, { id: 'a', values: foreign })).toBe(false)
    expect(applies(changeMap, GRID, { values: { id: 'x', version: 9 } as never })).toBe(false)
  })

  test('a colour is one of those that there are', () => {
    for (const hue of [0, 9, 1.5, Number.NaN])
      expect(applies(changePhase, GRID, { id: 'A', values: { hue } })).toBe(false)
    for (const hue of [0, 7, 2.5]) expect(applies(changePersona, GRID, { id: 'Ana', values: { hue } })).toBe(false)
    expect(applies(changePersona, GRID, { id: 'Ana', values: { hue: 6 } })).toBe(true)
  })

  test('notes take no medium, and a channel keeps one', () => {
    expect(applies(changeLane, GRID, { id: 'Thinks', values: { medium: 'online' } })).toBe(false)
    expect(applies(changeLane, GRID, { id: 'Web', values: { medium: null } })).toBe(false)
  })

  test('typing joins field by field', () => {
    const { editor, steps } = start()
    for (const title of ['P', 'Ph']) editor.run(changeMap, { values: { title } })
    for (const title of ['F', 'Fi']) editor.run(changePhase, { id: 'A', values: { title } })
    for (const title of ['G', 'Go']) editor.run(changePhase, { id: 'B', values: { title } })
    for (const goal of ['g', 'go']) editor.run(changePhase, { id: 'B', values: { goal } })
    for (const name of ['An', 'Any']) editor.run(changePersona, { id: 'Ana', values: { name } })
    for (const sales of [1, 12]) editor.run(changePersona, { id: 'Ana', values: { economics: { sales } } })
    expect(steps()).toBe(6)
  })

  test('a text is kept as a file can hold it', () => {
    const { editor, now } = start()
    editor.run(changeCard, { id: 'a', values: { title: 'a\vb\0' } })
    expect(now().cards.a?.title).toBe('a\nb')
  })
})

describe('personas', () => {
  test('a new persona has the first colour that is the least used', () => {
    const editor = editorOn('')
    for (let i = 0; i < 7; i++) editor.run(addPersona, { name: `P${i}` })
    const personas = personasOf(editor.store.getState().map.personas)
    expect(personas.map(({ name, hue }) => [name, hue])).toEqual([
      ['P0', 1],
      ['P1', 2],
      ['P2', 3],
      ['P3', 4],
      ['P4', 5],
      ['P5', 6],
      ['P6', 1],
    ])
    editor.run(addPersona, {})
    expect(personasOf(editor.store.getState().map.personas).at(-1)).toMatchObject({ name: '', hue: 2 })
  })

  test('personas change places', () => {
    const editor = editorOn('')
    for (const name of ['A', 'B', 'C']) editor.run(addPersona, { name })
    const order = () =>
      personasOf(editor.store.getState().map.personas)
        .map(({ name }) => name)
        .join('')
    editor.run(movePersona, { id: 'new-1', index: 1 })
    expect(order()).toBe('BAC')
    editor.run(movePersona, { id: 'new-3', index: 0 })
    expect(order()).toBe('CBA')
    expect(editor.can(movePersona, { id: 'new-3', index: 0 })).toBe(false)
    expect(editor.can(movePersona, { id: 'gone', index: 0 })).toBe(false)
  })

  test('words and worth are written together or alone; what is no number is left', () => {
    const { editor, now } = start()
    editor.run(changePersona, { id: 'Ana', values: { name: 'Anna', economics: { sales: 10, years: 5 } } })
    editor.run(changePersona, { id: 'Ana', values: { economics: { sales: null } } })
    expect(now().personas.Ana).toMatchObject({ name: 'Anna', economics: { sales: null, years: 5, margin: null } })
    expect(editor.can(changePersona, { id: 'Ana', values: { economics: { years: Number.NaN } } })).toBe(false)
    expect(editor.can(changePersona, { id: 'Ana', values: { economics: { years: 5 } } })).toBe(false)
    editor.run(changePersona, { id: 'Ana', values: { economics: { customers: 1e30 } } })
    expect(now().personas.Ana?.economics.customers).toBe(1e10)
    expect(editor.can(changePersona, { id: 'gone', values: { name: 'x' } })).toBe(false)
    editor.run(changePersona, { id: 'Ana', values: { role: 'buyer', goals: 'g', needs: 'n', quote: 'q' } })
    expect(now().personas.Ana).toMatchObject({
      role: 'buyer',
      goals: 'g',
      needs: 'n',
      quote: 'q',
      economics: { years: 5 },
    })
  })

  test('with a persona go her ways, her emotions and her marks; what was said by her stays, as anybody’s', () => {
    const scene = read(GRID)
    scene.map.cards.a!.personas = { Ana: true }
    scene.map.cards.a!.attachments = {
      mood: { type: 'emotion', order: 'a0', valence: -2, feeling: '', persona: 'Ana' },
      all: { type: 'emotion', order: 'a1', valence: 1, feeling: '' },
      pain: { type: 'pain', order: 'a2', text: 'slow', severity: 3, source: '', persona: 'Ana' },
    }
    const editor = editorOn(scene)
    const said: unknown[] = []
    editor.onChange((change) => said.push(change.said))
    editor.run(removePersona, { id: 'Ana' })
    const { cards, links, personas } = editor.store.getState().map
    expect(personas).toEqual({})
    expect(cards.a?.personas).toEqual({})
    expect(attachmentsOf(cards.a!).map(({ id, persona }) => [id, persona])).toEqual([
      ['all', undefined],
      ['pain', undefined],
    ])
    expect(Object.keys(links)).toEqual(['link-1'])
    expect(said).toEqual([{ key: 'said.persona-left', params: { count: 1 }, shown: true }])
    expect(editor.can(removePersona, { id: 'Ana' })).toBe(false)
  })
})

test('another state of the map takes the place of this one, and keeps what makes it this map', () => {
  const { editor, now } = start()
  const { map: other } = read(`
      | X
  Web | [x]`)
  editor.run(replaceMap, { map: { ...other, id: 'other', title: 'Other', created: '2000-01-01T00:00:00.000Z' } })
  expect(now()).toMatchObject({ id: 'map', title: 'Other', created: '2026-01-01T00:00:00.000Z' })
  expect([Object.keys(now().cards), Object.keys(now().links), Object.keys(now().personas)]).toEqual([['x'], [], []])
  expect(editor.can(replaceMap, { map: now() })).toBe(false)
  editor.undo()
  expect(now()).toEqual(read(GRID).map)
})

test('a persona takes a photograph by its name and lets it go again, each in one step of the history', () => {
  const { editor, now, steps } = start()
  editor.run(changePersona, { id: 'Ana', values: { name: 'Anna' } })
  editor.run(changePersona, { id: 'Ana', values: { picture: 'abc123' } })
  editor.run(changePersona, { id: 'Ana', values: { name: 'Anna L' } })
  expect(now().personas.Ana).toMatchObject({ name: 'Anna L', picture: 'abc123' })
  expect(steps()).toBe(3)
  expect(editor.run(changePersona, { id: 'Ana', values: { picture: 'abc123' } })).toBe(false)
  expect(editor.run(changePersona, { id: 'Ana', values: { picture: 'no name of a picture' } })).toBe(false)
  editor.run(changePersona, { id: 'Ana', values: { picture: '' } })
  expect(now().personas.Ana).not.toHaveProperty('picture')
  editor.undo()
  expect(now().personas.Ana?.picture).toBe('abc123')
})
