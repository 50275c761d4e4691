/** What hangs on cards: put on, changed, taken off, on one card or on many. */
import { describe, expect, test } from 'vitest'
import { attach } from '../../src/commands/attach'
import { changeAttachment } from '../../src/commands/changeAttachment'
import { detach } from '../../src/commands/detach'
import { feelBad } from '../../src/commands/feelBad'
import { feelGood } from '../../src/commands/feelGood'
import { feelNeutral } from '../../src/commands/feelNeutral'
import { feelVeryBad } from '../../src/commands/feelVeryBad'
import { feelVeryGood } from '../../src/commands/feelVeryGood'
import { setCardPersona } from '../../src/commands/setCardPersona'
import { newPersona } from '../../src/model/newMap'
import { attachmentsOf } from '../../src/model/queries'
import { editorOn, read } from '../support/map'

function start() {
  const scene = read(`
           | A
  Web      | [a] [b]
  "Thinks" | [t]    `)
  for (const id of ['Ana', 'Luis']) scene.map.personas[id] = newPersona({ id, order: 'a0', name: id })
  const editor = editorOn(scene)
  const state = editor.store.getState
  const hung = (card: string) =>
    attachmentsOf(state().map.cards[card]!).map(({ id: _id, order: _order, ...rest }) => rest)
  const said: unknown[] = []
  editor.onChange((change) => said.push(change.said))
  return { editor, state, hung, said, scene }
}
const emotion = (valence: number, more = {}) => ({ type: 'emotion', valence, feeling: '', ...more })

describe('attaching', () => {
  test('one thing on many cards is one step', () => {
    const { editor, hung, said, state } = start()
    editor.run(attach, { cards: ['a', 'b', 'gone'], type: 'pain', values: { text: 'slow', severity: 9 } })
    const pain = { type: 'pain', text: 'slow', severity: 5, source: '' }
    expect([hung('a'), hung('b')]).toEqual([[pain], [pain]])
    expect(said).toEqual([{ key: 'said.attached', params: { count: 2 } }])
    expect(state().history.done).toHaveLength(1)
  })

  test('without values it begins as its kind does', () => {
    const { editor, hung } = start()
    editor.run(attach, { cards: ['a'], type: 'evidence' })
    expect(hung('a')).toEqual([{ type: 'evidence', level: '', source: '', date: '' }])
  })

  test('what can hang many times is added below the others', () => {
    const { editor, state } = start()
    for (const text of ['first', 'second', 'third'])
      editor.run(attach, { cards: ['a'], type: 'quote', values: { text } })
    expect(attachmentsOf(state().map.cards.a!).map(({ text }) => text)).toEqual(['first', 'second', 'third'])
  })

  test('what can hang once is changed instead, keeping what is not named', () => {
    const { editor, hung } = start()
    editor.run(attach, { cards: ['a'], type: 'moment', values: { moment: 'zmot', why: 'first look' } })
    editor.run(attach, { cards: ['a'], type: 'moment', values: { moment: 'fmot' } })
    expect(hung('a')).toMatchObject([{ moment: 'fmot', why: 'first look' }])
  })

  test('the same again is no change', () => {
    const { editor } = start()
    editor.run(attach, { cards: ['a'], type: 'emotion', values: { valence: 1 } })
    expect(editor.can(attach, { cards: ['a'], type: 'emotion', values: { valence: 1 } })).toBe(false)
    expect(editor.can(attach, { cards: ['a', 'b'], type: 'emotion', values: { valence: 1 } })).toBe(true)
  })

  test('each persona has an emotion of their own beside everyone’s', () => {
    const { editor, hung } = start()
    editor.run(attach, { cards: ['a'], type: 'emotion', values: { valence: 1 } })
    editor.run(attach, { cards: ['a'], type: 'emotion', values: { valence: -2 }, persona: 'Ana' })
    editor.run(attach, { cards: ['a'], type: 'emotion', values: { valence: -1 }, persona: 'Ana' })
    expect(hung('a')).toEqual([emotion(1), emotion(-1, { persona: 'Ana' })])
  })

  test('what speaks of nobody in particular forgets the persona', () => {
    const { editor, hung } = start()
    editor.run(attach, { cards: ['a'], type: 'owner', persona: 'Ana' })
    expect(hung('a')).toEqual([{ type: 'owner', area: '', people: '' }])
  })

  test('an unknown kind, persona or card attaches nothing', () => {
    const { editor } = start()
    expect(editor.can(attach, { cards: ['a'], type: 'horoscope' })).toBe(false)
    expect(editor.can(attach, { cards: ['a'], type: 'emotion', persona: 'Eve' })).toBe(false)
    expect(editor.can(attach, { cards: ['gone'], type: 'emotion' })).toBe(false)
  })

  test('what cannot be kept in a text is left out', () => {
    const { editor, hung } = start()
    editor.run(attach, { cards: ['a'], type: 'pain', values: { text: 'a\0b' } })
    expect(hung('a')).toMatchObject([{ text: 'ab' }])
  })
})

describe('changing and taking off', () => {
  function hanging() {
    const all = start()
    all.editor.run(attach, { cards: ['a', 'b'], type: 'emotion', values: { valence: 1 } })
    all.editor.run(attach, { cards: ['a'], type: 'emotion', values: { valence: -2 }, persona: 'Ana' })
    all.said.length = 0
    return {
      ...all,
      everyone: { card: 'a', id: 'new-1' },
      other: { card: 'b', id: 'new-2' },
      hers: { card: 'a', id: 'new-3' },
    }
  }

  test('many are changed at once, and typing joins', () => {
    const { editor, hung, state, everyone, other } = hanging()
    const before = state().history.done.length
    for (const feeling of ['j', 'jo', 'joy'])
      editor.run(changeAttachment, { refs: [everyone, other], values: { feeling } })
    expect([hung('a')[0], hung('b')[0]]).toEqual([emotion(1, { feeling: 'joy' }), emotion(1, { feeling: 'joy' })])
    expect(state().history.done).toHaveLength(before + 1)
    editor.run(changeAttachment, { refs: [everyone], values: { feeling: 'joyful' } })
    editor.run(changeAttachment, { refs: [everyone], values: { valence: 2 } })
    expect(state().history.done).toHaveLength(before + 3)
  })

  test('no difference is no change', () => {
    const { editor, everyone } = hanging()
    expect(editor.can(changeAttachment, { refs: [everyone], values: { valence: 1, unknown: 'x' } })).toBe(false)
    expect(
      editor.can(changeAttachment, {
        refs: [
          { card: 'a', id: 'gone' },
          { card: 'gone', id: 'x' },
        ],
        values: { valence: 2 },
      }),
    ).toBe(false)
    expect(editor.can(changeAttachment, { refs: [everyone], values: { valence: 'x' } })).toBe(false)
  })

  test('it can be made to speak of another persona, or of everyone, where that place is free', () => {
    const { editor, hung, everyone, hers } = hanging()
    editor.run(changeAttachment, { refs: [hers], values: {}, persona: 'Luis' })
    expect(hung('a')[1]).toEqual(emotion(-2, { persona: 'Luis' }))
    expect(editor.can(changeAttachment, { refs: [hers], values: {}, persona: null })).toBe(false)
    expect(editor.can(changeAttachment, { refs: [everyone], values: {}, persona: 'Luis' })).toBe(false)
    expect(editor.can(changeAttachment, { refs: [hers], values: {}, persona: 'Eve' })).toBe(false)
    editor.run(detach, { refs: [everyone] })
    editor.run(changeAttachment, { refs: [hers], values: {}, persona: null })
    expect(hung('a')).toEqual([emotion(-2)])
  })

  test('what can hang many times may speak of the same persona twice', () => {
    const { editor, hung } = start()
    for (const persona of ['Ana', 'Luis']) editor.run(attach, { cards: ['a'], type: 'pain', persona })
    editor.run(changeAttachment, { refs: [{ card: 'a', id: 'new-2' }], values: {}, persona: 'Ana' })
    expect(hung('a').map(({ persona }) => persona)).toEqual(['Ana', 'Ana'])
  })

  test('what speaks of nobody in particular is given to nobody', () => {
    const { editor } = start()
    editor.run(attach, { cards: ['a'], type: 'owner' })
    expect(editor.can(changeAttachment, { refs: [{ card: 'a', id: 'new-1' }], values: {}, persona: 'Ana' })).toBe(false)
  })

  test('what is taken off is gone, what is not there is left', () => {
    const { editor, hung, said, everyone, other } = hanging()
    editor.run(detach, { refs: [everyone, other, { card: 'a', id: 'gone' }] })
    expect([hung('a').length, hung('b').length]).toEqual([1, 0])
    expect(said).toEqual([{ key: 'said.detached', params: { count: 2 } }])
    expect(editor.can(detach, { refs: [everyone] })).toBe(false)
  })
})

describe('how it feels', () => {
  test('each of the five says its valence', () => {
    for (const [command, valence] of [
      [feelVeryBad, -2],
      [feelBad, -1],
      [feelNeutral, 0],
      [feelGood, 1],
      [feelVeryGood, 2],
    ] as const) {
      const { editor, hung } = start()
      editor.select(['a'])
      editor.run(command, undefined)
      expect(hung('a')).toEqual([emotion(valence)])
    }
  })

  test('the same again takes it away; another one changes it and keeps the feeling’s name', () => {
    const { editor, hung } = start()
    editor.select([], { step: 'A.', lane: 'Web', card: 'a' })
    editor.run(feelGood, undefined)
    editor.run(changeAttachment, { refs: [{ card: 'a', id: 'new-1' }], values: { feeling: 'joy' } })
    editor.run(feelBad, undefined)
    expect(hung('a')).toEqual([emotion(-1, { feeling: 'joy' })])
    editor.run(feelBad, undefined)
    expect(hung('a')).toEqual([])
  })

  test('where only some of the chosen feel so, all of them come to', () => {
    const { editor, hung } = start()
    editor.select(['a'])
    editor.run(feelGood, undefined)
    editor.select(['a', 'b'])
    editor.run(feelGood, undefined)
    expect([hung('a'), hung('b')]).toEqual([[emotion(1)], [emotion(1)]])
    editor.run(feelGood, undefined)
    expect([hung('a'), hung('b')]).toEqual([[], []])
  })

  test('notes feel nothing', () => {
    const { editor, hung } = start()
    editor.select(['t'])
    expect(editor.can(feelGood, undefined)).toBe(false)
    editor.select(['t', 'a'])
    editor.run(feelGood, undefined)
    expect([hung('a').length, hung('t').length]).toEqual([1, 0])
    editor.select([])
    expect(editor.can(feelGood, undefined)).toBe(false)
  })

  test('looking through one persona’s eyes, it is hers; through all or both, everyone’s', () => {
    const { editor, hung } = start()
    editor.select(['a'])
    editor.show(['Ana'])
    editor.run(feelBad, undefined)
    editor.show(['Ana', 'Luis'])
    editor.run(feelGood, undefined)
    expect(hung('a')).toEqual([emotion(-1, { persona: 'Ana' }), emotion(1)])
  })

  test('the only persona of a map is everyone', () => {
    const { scene } = start()
    delete scene.map.personas.Luis
    const editor = editorOn(scene)
    editor.select(['a'])
    editor.show(['Ana'])
    editor.run(feelBad, undefined)
    expect(attachmentsOf(editor.store.getState().map.cards.a!)[0]).not.toHaveProperty('persona')
  })
})

test('cards are marked for a persona and unmarked, only those that need it', () => {
  const { editor, state } = start()
  const met = () => Object.values(state().map.cards).map((card) => Object.keys(card.personas).join())
  editor.run(setCardPersona, { cards: ['a', 'b', 'gone'], persona: 'Ana', on: true })
  expect(met()).toEqual(['Ana', 'Ana', ''])
  expect(editor.can(setCardPersona, { cards: ['a', 'b'], persona: 'Ana', on: true })).toBe(false)
  editor.run(setCardPersona, { cards: ['a', 't'], persona: 'Ana', on: false })
  expect(met()).toEqual(['', 'Ana', ''])
  expect(editor.can(setCardPersona, { cards: ['a'], persona: 'Eve', on: true })).toBe(false)
})
