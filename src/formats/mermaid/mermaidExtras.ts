/** What Mermaid has no place for, kept in comments of one line: channels, notes, all that hangs on a card, links. */
import { type Loose, looseObject, parseJson } from '../parseJson'

export const EXTRAS_MARK = '%% periplo '

const KINDS = ['map', 'phase', 'card', 'note', 'links'] as const

/** One comment: `card` and `phase` speak of the line below them, `note` is a card that Mermaid does not see. */
export interface Extras {
  what: (typeof KINDS)[number]
  values: Loose
  line: number
}

export function writeExtras(what: Extras['what'], values: Loose): string {
  // A directive or a tag inside a comment would still be heard.
  const json = JSON.stringify(values).replace(
    /[%<>\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${EXTRAS_MARK}${what} ${json}`
}

/** null where the comment is not as we write them. */
export function parseExtras(statement: string, line: number): Extras | null {
  const rest = statement.slice(EXTRAS_MARK.length)
  const what = KINDS.find((kind) => rest.startsWith(`${kind} `))
  if (!what) return null
  try {
    return { what, values: looseObject(parseJson(rest.slice(what.length))), line }
  } catch {
    return null
  }
}
