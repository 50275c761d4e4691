/** Runs a command from a key, a button or the palette: what it makes is typed into, and what it lacks is asked for. */
import { addCardHere } from '../../commands/addCardHere'
import { addPhase } from '../../commands/addPhase'
import { kindAttached } from '../../commands/attachChosen'
import type { BareCommand } from '../../commands/command'
import { linkSelected } from '../../commands/linkSelected'
import { languageStore } from '../../i18n/languageStore'
import { notify } from '../../ui/announce'
import { showAttachment } from '../map/showAttachment'
import type { OpenMap } from '../services'

const MAKING: readonly BareCommand[] = [addCardHere, addPhase]

export function runBare({ editor, view }: Pick<OpenMap, 'editor' | 'view'>, command: BareCommand): boolean {
  const applies = editor.can(command, undefined)
  if (applies && MAKING.includes(command)) {
    view.typeNew(() => editor.run(command, undefined))
    return true
  }
  if (!applies && command === linkSelected && view.pickNext()) {
    const t = languageStore.getState().speech?.t
    if (t) notify({ text: t('app.pickNext'), tone: 'plain' })
    return true
  }
  if (!editor.run(command, undefined)) return false
  const kind = kindAttached(command)
  if (kind !== undefined) showAttachment(kind)
  return true
}
