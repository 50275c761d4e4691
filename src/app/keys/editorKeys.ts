/** The keys of the editor: every action's and every command's that has some. */
import { BARE_COMMANDS } from '../../commands/bare'
import { ACTIONS } from '../actions/index'
import { actionBinding, type Binding } from './keyboard'
import { runBare } from './runBare'

export const EDITOR_KEYS: readonly Binding[] = [
  ...ACTIONS.map(actionBinding),
  ...BARE_COMMANDS.map((command) => ({
    keys: command.keys ?? [],
    whileTyping: false,
    // Also where the command does not apply: a card in the first column must not let Alt and ← leave the page.
    perform({ open }: Parameters<Binding['perform']>[0]) {
      const { map } = open.getState()
      if (map) runBare(map, command)
      return Boolean(map)
    },
  })),
]
