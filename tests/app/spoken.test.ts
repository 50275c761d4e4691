/** What is said of a change: of a move, where it led. */
import { beforeAll, expect, test } from 'vitest'
import { changeSpoken } from '../../src/app/spoken'
import { attach } from '../../src/commands/attach'
import { changeAttachment } from '../../src/commands/changeAttachment'
import { detach } from '../../src/commands/detach'
import { moveLane } from '../../src/commands/moveLane'
import { moveRight } from '../../src/commands/moveRight'
import { speak } from '../../src/i18n/languageStore'
import { messageStore } from '../../src/ui/announce'
import { editorOn } from '../support/map'

beforeAll(() => speak('en'))

const spoken = () => messageStore.getState().spoken.text
const listening = (words: string) => {
  const editor = editorOn(words)
  editor.onChange((change) => changeSpoken(change, editor.store.getState()))
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
