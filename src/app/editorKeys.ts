/** The keys of the editor: every action's and every command's that has some. */
import { BARE_COMMANDS } from '../commands/index'
import { ACTIONS } from './actions/index'
import { actionBinding, type Binding } from './keyboard'

export const EDITOR_KEYS: readonly Binding[] = [
  ...ACTIONS.map(actionBinding),
  ...BARE_COMMANDS.map((command) => ({
    keys: command.keys ?? [],
    whileTyping: false,
    perform: ({ open }: Parameters<Binding['perform']>[0]) =>
      open.getState().map?.editor.run(command, undefined) ?? false,
  })),
]
