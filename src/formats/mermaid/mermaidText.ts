/** How words stand in a Mermaid journey: what must be written as an entity, and back. */
import { within } from '../../model/within'

/** Named entities as people write them; Mermaid leaves the rest to the browser. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['colon', ':'],
  ['semi', ';'],
  ['comma', ','],
  ['num', '#'],
  ['percnt', '%'],
  ['lpar', '('],
  ['rpar', ')'],
  ['lbrack', '['],
  ['rbrack', ']'],
  ['lbrace', '{'],
  ['rbrace', '}'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['rarr', '→'],
  ['larr', '←'],
  ['euro', '€'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['iexcl', '¡'],
  ['iquest', '¿'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['heart', '♥'],
  ['check', '✓'],
])

/** Mermaid's own begin with #; people write HTML's as well. */
export const ENTITY = /(&#?|#)(\w+);/g

export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, mark: string, name: string) => {
    if (!/^\d+$/.test(name)) return NAMED.get(name) ?? entity
    const code = Number(name)
    const usable = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return usable && mark !== '&' ? String.fromCodePoint(code) : entity
  })
}

/** A title, section, task or actor as a person meant it. */
export function decodeText(text: string): string {
  return decodeEntities(text.replace(/<br\s*\/?>/gi, '\n')).trim()
}

const escaped = (character: string) => `#${character.codePointAt(0)};`

/** One line that Mermaid takes and shows as it was, but for control characters and runs of spaces. */
export function encodeText(text: string): string {
  return (
    text
      .trim()
      // An ampersand before one of them would make it an entity of HTML.
      .replace(/&(?=#)|[#:;]/g, escaped)
      // Two percent signs begin a comment or a directive, wherever they stand.
      .replace(/%(?=%)/g, escaped)
      .replace(/^%/, escaped)
      // This is how Mermaid marks an entity for itself.
      .replace(/ﬂ(?=°)/g, escaped)
      // Tags are taken out of titles.
      .replace(/<(?=[a-z/!?])/gi, escaped)
      .replace(/\r\n?|\n/g, '<br>')
      // Its lines end at more than the newline, and a script cannot hold control characters.
      // oxlint-disable-next-line no-control-regex -- these are what it is about
      .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/gu, ' ')
      .trim()
  )
}

/** Mermaid cleans titles as HTML, which would leave "&amp;" to be seen. */
export function encodeTitle(title: string): string {
  const lines = title.trim().split(/\r\n?|\n/)
  return lines.map((line) => encodeText(line).replace(/[&<>]/g, escaped)).join('<br>')
}

export function encodeActor(name: string): string {
  return encodeText(name).replace(/,/g, escaped)
}

/** A task must not begin like a keyword, nor a line like a fence. */
export function encodeTask(title: string): string {
  return encodeText(title)
    .replace(/^(?=journey|title|section|acc)\w/i, escaped)
    .replace(/^[`~-]/, escaped)
}

/** Mermaid's 1..5 for a valence of −2..+2; 3 where nothing is known. */
export function scoreOf(valence: number | null): number {
  return within(Math.round((valence ?? 0) + 3), 1, 5)
}
