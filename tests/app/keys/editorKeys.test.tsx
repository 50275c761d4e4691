/** The keys of commands are the editor's own as long as a map is open. */
import { expect, test } from 'vitest'
import { EDITOR_KEYS } from '../../../src/app/keys/editorKeys'
import type { Services } from '../../../src/app/services'
import { editorOn, shown } from '../../support/map'

const key = (name: string) => EDITOR_KEYS.find(({ keys }) => keys.includes(name))!
const services = (editor?: ReturnType<typeof editorOn>) =>
  ({ open: { getState: () => ({ map: editor && { editor } }) } }) as unknown as Services

test('Alt and ← on a card of the first column does not leave the page', () => {
  const words = '    | A\nWeb | [a^]'
  const editor = editorOn(words)
  expect(key('Alt+ArrowLeft').perform(services(editor))).toBe(true)
  expect(shown(editor)).toBe(words)
})

test('it moves the card where there is a column', () => {
  const editor = editorOn('    | A | B\nWeb |  | [a^]')
  expect(key('Alt+ArrowLeft').perform(services(editor))).toBe(true)
  expect(shown(editor)).toContain('[a^] |')
})

test('without a map the browser keeps its keys', () => {
  expect(key('Alt+ArrowLeft').perform(services())).toBe(false)
})
