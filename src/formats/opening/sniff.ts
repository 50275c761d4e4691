/** How surely the beginning of a text is a format, 0 to 1: small enough to be there before any format is loaded. */

const startsLikeJson = (head: string) => /^\s*[{[]/.test(head)

export function sniffPeriplo(head: string, ending: string): number {
  if (!startsLikeJson(head)) return ending === 'json' || ending === 'periplo' ? 0.5 : 0
  return /"format"\s*:\s*"periplo"/.test(head) ? 1 : 0.4
}

/** JSON of others: all of its marks must be there. */
export function sniffJson(head: string, ...marks: readonly RegExp[]): number {
  return startsLikeJson(head) && marks.every((mark) => mark.test(head)) ? 0.9 : 0
}

export function sniffMermaid(head: string, ending: string): number {
  if (startsLikeJson(head)) return 0
  const first = withoutPreamble(head)
  if (/^journey[ \t]*(\n|\r|$|title\s|section\s|acc|%%)/i.test(first)) return 0.95
  if (/^[ \t]*(`{3,}|~{3,}|:{3,})/m.test(head) && /^[ \t]*journey[ \t]*$/im.test(head)) return 0.9
  return ending === 'mmd' || ending === 'mermaid' ? 0.85 : 0
}

/** Front matter, comments and directives may stand before the first word. */
function withoutPreamble(head: string): string {
  const lines = head.split('\n').map((line) => line.trim())
  let at = lines.findIndex((line) => line !== '')
  if (lines[at] === '---') at = lines.indexOf('---', at + 1) + 1
  while (at < lines.length && (lines[at] === '' || lines[at]?.startsWith('%%'))) at++
  return lines.slice(at, at + 2).join('\n')
}

export function sniffTable(head: string, ending: string): number {
  if (/^(csv|tsv|tab)$/.test(ending)) return 0.8
  if (startsLikeJson(head)) return 0
  return /[,;\t|]/.test(head) ? 0.3 : 0.1
}
