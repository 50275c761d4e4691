import { expect, test } from 'vitest'
import { ATTACHMENT_KINDS } from '../../src/attachments/index'
import { ATTACH_CHOSEN, kindAttached } from '../../src/commands/attachChosen'
import { removePersona } from '../../src/commands/removePersona'
import { attachmentsOf } from '../../src/model/queries'
import { editorOn } from '../support/map'

const GRID = '    | Look | Buy\nWeb | [a^] | [b]'

test('everything that can hang on a card, but for the feeling with its faces, is found by its own name', () => {
  const kinds = ATTACH_CHOSEN.map(kindAttached)
  expect(kinds).toEqual(ATTACHMENT_KINDS.map(({ type }) => type).filter((type) => type !== 'emotion'))
  for (const command of ATTACH_CHOSEN) {
    const editor = editorOn(GRID)
    expect(editor.run(command, undefined)).toBe(true)
    expect(attachmentsOf(editor.store.getState().map.cards.a!).map(({ type }) => type)).toEqual([kindAttached(command)])
  }
  expect(kindAttached(removePersona as never)).toBeUndefined()
})
