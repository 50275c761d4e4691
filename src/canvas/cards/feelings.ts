/** The five commands that say how a card feels, from very bad to very good. */
import type { BareCommand } from '../../commands/command'
import { feelBad } from '../../commands/feelBad'
import { feelGood } from '../../commands/feelGood'
import { feelNeutral } from '../../commands/feelNeutral'
import { feelVeryBad } from '../../commands/feelVeryBad'
import { feelVeryGood } from '../../commands/feelVeryGood'

export const FEELINGS: readonly BareCommand[] = [feelVeryBad, feelBad, feelNeutral, feelGood, feelVeryGood]
