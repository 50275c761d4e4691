/** What a person can do that has effects beyond the map: the same head as a command, `perform` in place of `plan`. */
import type { MessageKey } from '../../i18n/words'
import type { Services } from '../services'

export type ActionGroup = 'edit' | 'link' | 'view' | 'file' | 'go' | 'help'

export interface Action {
  /** `noun.verb` */
  id: string
  label: MessageKey
  group: ActionGroup
  icon?: string
  /** tinykeys notation; the first is shown. */
  keys?: readonly string[]
  /** Works while a text is being typed. */
  whileTyping?: boolean
  /** Absent: always. */
  enabled?: (services: Services) => boolean
  /** Absent: never shown as checked. */
  checked?: (services: Services) => boolean
  perform: (services: Services) => void
}
