/** The words of a piece of HTML from foreign hands: it is never parsed as HTML, only stripped. */
import { decodeEntities } from './mermaid/mermaidText'

const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** What is no text though it stands between tags. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg'])

/** Linear in its length, whatever is left open. */
export function plainText(html: string): string {
  if (!html.includes('<')) return tidy(decodeEntities(html))
  const parts: string[] = []
  let silent = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (silent === '') parts.push(html.slice(at, open < 0 ? undefined : open))
    if (open < 0) break
    const close = html.indexOf('>', open)
    // A lone sign is a sign.
    if (close < 0) {
      if (silent === '') parts.push(html.slice(open))
      break
    }
    const [, slash, name = ''] = /^<(\/?)([a-z0-9]*)/i.exec(html.slice(open, open + 30)) ?? []
    const tag = name.toLowerCase()
    if (silent === '') {
      if (slash === '' && SILENT.has(tag)) silent = tag
      else if (BREAKS.has(tag)) parts.push('\n')
    } else if (slash === '/' && tag === silent) silent = ''
    at = close + 1
  }
  return tidy(decodeEntities(parts.join('')))
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[\t \u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
