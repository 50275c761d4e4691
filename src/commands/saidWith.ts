/** What the live region says of something that took others along; the command's label is enough where it took none. */
import type { MessageKey } from '../i18n/words'
import type { Plan } from './command'

export function saidWith(key: MessageKey, count: number): Plan['said'] {
  return count > 0 ? { key, params: { count } } : undefined
}

/** The same where what went along is gone or changed: it is shown too, with a way back. */
export function shownWith(key: MessageKey, count: number): Plan['said'] {
  return count > 0 ? { key, params: { count }, shown: true } : undefined
}
