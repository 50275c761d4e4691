/** The keys of the editor: every action's and every command's that has some. */
import { BARE_COMMANDS } from '../commands/index'
import { ACTIONS } from './actions/index'
import { actionBinding, type Binding } from './keyboard'

export const EDITOR_KEYS: readonly Binding[] = [
  ...ACTIONS.map(actionBinding),
  ...BARE_COMMANDS.map((command) => ({
    keys: command.keys ?? [],
    whileTyping: false,
    // Also where the command does not apply: a card in the first column must not let Alt and ← leave the page.
    perform({ open }: Parameters<Binding['perform']>[0]) {
      const editor = open.getState().map?.editor
      editor?.run(command, undefined)
      return editor !== undefined
    },
  })),
]
