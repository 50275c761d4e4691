/** Runs a command from a key or the palette; what it makes is typed into at once. */
import { addCardHere } from '../commands/addCardHere'
import { addPhase } from '../commands/addPhase'
import type { BareCommand } from '../commands/command'
import type { OpenMap } from './services'

const MAKING: readonly BareCommand[] = [addCardHere, addPhase]

export function runBare({ editor, view }: Pick<OpenMap, 'editor' | 'view'>, command: BareCommand): boolean {
  if (MAKING.includes(command) && editor.can(command, undefined)) {
    view.typeNew(() => editor.run(command, undefined))
    return true
  }
  return editor.run(command, undefined)
}
