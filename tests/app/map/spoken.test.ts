/** What is said of a change: of a move, where it led. */
import { beforeAll, expect, test } from 'vitest'
import { changeSpoken } from '../../../src/app/map/spoken'
import { attach } from '../../../src/commands/attach'
import { changeAttachment } from '../../../src/commands/changeAttachment'
import { changeCard } from '../../../src/commands/changeCard'
import { changeLane } from '../../../src/commands/changeLane'
import { changePhase } from '../../../src/commands/changePhase'
import { detach } from '../../../src/commands/detach'
import { moveCards } from '../../../src/commands/moveCards'
import { moveLane } from '../../../src/commands/moveLane'
import { moveRight } from '../../../src/commands/moveRight'
import { removePhase } from '../../../src/commands/removePhase'
import { speak } from '../../../src/i18n/languageStore'
import { announce, messageStore } from '../../../src/ui/announce'
import { editorOn } from '../../support/map'

beforeAll(() => speak('en'))

const spoken = () => messageStore.getState().spoken.text
const listening = (words: string) => {
  const editor = editorOn(words)
  editor.onChange((change) => changeSpoken(change, editor.store.getState(), () => void editor.undo()))
  announce('')
  return editor
}

test('a card that is moved by a key says where it stands now', () => {
  const editor = listening('    | Look | Buy\nWeb | [a^] | [b]')
  editor.run(moveRight, undefined)
  expect(spoken()).toMatch(/^Move right\. Buy, Web, [12] of 2$/)
})

test('a lane that is moved says which it is now', () => {
  const editor = listening('    | Look\nWeb | [a]\nApp | [b]\nShop | [c]')
  editor.select([], { header: 'Web' })
  editor.run(moveLane, { id: 'Web', index: 1 })
  expect(spoken()).toContain('2 of 3')
})

test('what is hung, changed and taken off is said by its kind, and so is undoing it', () => {
  const editor = listening('    | Look\nWeb | [a]')
  editor.run(attach, { cards: ['a'], type: 'pain', values: { text: 'slow' } })
  expect(spoken()).toBe('Attached to 1 card: Pain point')
  const [id = ''] = Object.keys(editor.store.getState().map.cards.a!.attachments)
  const refs = [{ card: 'a', id }]
  editor.run(changeAttachment, { refs, values: { severity: 5 } })
  expect(spoken()).toBe('Change attachment: Pain point')
  editor.undo()
  expect(spoken()).toContain('Pain point')
  editor.run(detach, { refs })
  expect(spoken()).toBe('1 attachment taken off: Pain point')
})

test('what hangs of several kinds is named by none of them', () => {
  const editor = listening('    | Look\nWeb | [a]')
  editor.run(attach, { cards: ['a'], type: 'pain', values: { text: 'slow' } })
  editor.run(attach, { cards: ['a'], type: 'quote', values: { text: 'oh' } })
  const ids = Object.keys(editor.store.getState().map.cards.a!.attachments)
  editor.run(detach, { refs: ids.map((id) => ({ card: 'a', id })) })
  expect(spoken()).toBe('2 attachments taken off')
})

test('typing is not spoken, and other changes to the same things are', () => {
  const editor = listening('    | Look\nWeb | [a]')
  editor.run(changeCard, { id: 'a', values: { title: 'typed' } })
  editor.run(changeCard, { id: 'a', values: { text: 'typed' } })
  editor.run(changePhase, { id: 'Look', values: { goal: 'typed' } })
  expect(spoken()).toBe('')
  editor.run(changePhase, { id: 'Look', values: { hue: 3 } })
  expect(spoken()).toBe('Change phase')
  editor.run(changeLane, { id: 'Web', values: { medium: 'offline' } })
  expect(spoken()).toBe('Change lane')
})

test('what is taken back and done again is said as that, typing too', () => {
  const editor = listening('    | Look\nWeb | [a]')
  editor.run(changeCard, { id: 'a', values: { title: 'typed' } })
  editor.undo()
  expect(spoken()).toBe('Undone: Change card')
  editor.redo()
  expect(spoken()).toBe('Redone: Change card')
})

test('what another tab does is not spoken', () => {
  const editor = listening('    | Look\nWeb | [a]')
  editor.receive([{ op: 'remove', path: ['cards', 'a'] }], '2026-01-03T00:00:00.000Z', 'selection.remove')
  expect(editor.store.getState().map.cards).toEqual({})
  expect(spoken()).toBe('')
})

test('cards that are moved while the keyboard stands in an empty cell are said without a place', () => {
  const editor = listening('    | Look | Buy\nWeb | [a]  | ^')
  editor.run(moveCards, { ids: ['a'], step: 'Buy.', lane: 'Web', index: 0 })
  expect(spoken()).toBe('1 card moved')
})

test('what goes along with a phase is shown, with the way back', () => {
  const editor = listening('    | Look | Buy\nWeb | [a]  | [b]')
  editor.run(removePhase, { id: 'Look' })
  const shown = messageStore.getState().shown.at(-1)
  expect(shown).toMatchObject({ text: 'Phase deleted with 1 card', tone: 'plain', action: { label: 'Undo' } })
  shown?.action?.perform()
  expect(Object.keys(editor.store.getState().map.cards).sort()).toEqual(['a', 'b'])
})
