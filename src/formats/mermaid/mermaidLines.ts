/** The lines of a journey with their numbers in the file, after all that Mermaid takes away before it reads. */
import type { Note } from '../format'
import { refuse } from '../refusal'
import { EXTRAS_MARK } from './mermaidExtras'

export interface Line {
  line: number
  text: string
}

export interface Statements {
  /** From the front matter. */
  title: string
  lines: readonly Line[]
  notes: Note[]
}

export function statementLines(text: string): Statements {
  const notes: Note[] = []
  const all = text.split(/\r\n?|\n/).map((content, i): Line => ({ line: i + 1, text: content.trim() }))
  let lines = all
  let start = headEnd(lines)
  if (!isJourney(lines[start.at])) {
    const fenced = insideFence(all)
    if (!fenced) return refuse('mermaid.noJourney', {}, lines[start.at]?.line)
    lines = fenced.lines
    if (fenced.more > 0) notes.push({ key: 'mermaid.more', params: { count: fenced.more } })
    start = headEnd(lines)
    if (!isJourney(lines[start.at])) return refuse('mermaid.noJourney', {}, lines[start.at]?.line)
  }
  const keyword = lines[start.at] as Line
  const body = [
    ...start.kept,
    { line: keyword.line, text: keyword.text.replace(/^journey\s*/i, '') },
    ...lines.slice(start.at + 1),
  ]
  return { title: start.title, lines: cleaned(joinDescriptions(body), notes), notes }
}

const isJourney = (line: Line | undefined) => /^journey(?![\p{L}\p{N}_-])/iu.test(line?.text ?? '')

interface Head {
  title: string
  /** Index of the first line that says something. */
  at: number
  /** Comments of ours before the keyword. */
  kept: Line[]
}

/** Front matter, directives, comments and blank lines may stand before the keyword. */
function headEnd(lines: readonly Line[]): Head {
  let at = 0
  let title = ''
  const kept: Line[] = []
  const lastClose = lines.findLastIndex((line) => line.text.includes(CLOSE))
  const skipBlank = () => {
    while (lines[at]?.text === '') at++
  }
  skipBlank()
  if (/^-{3}$/.test(lines[at]?.text ?? '')) {
    const end = lines.findIndex((line, i) => i > at && /^-{3}$/.test(line.text))
    if (end > at) {
      title = frontTitle(lines.slice(at + 1, end))
      at = end + 1
    }
  }
  for (;;) {
    skipBlank()
    const text = lines[at]?.text ?? ''
    if (text.startsWith('%%{') && !text.includes(CLOSE) && at < lastClose) {
      while (!lines[at]?.text.includes(CLOSE)) at++
    }
    if (!text.startsWith('%%')) return { title, at, kept }
    if (text.startsWith(EXTRAS_MARK)) kept.push(lines[at] as Line)
    at++
  }
}

const CLOSE = '}%%'

function frontTitle(lines: readonly Line[]): string {
  for (const { text } of lines) {
    const value = /^title\s*:\s*(.*)$/.exec(text)?.[1]
    if (value === undefined) continue
    const quoted = /^(["'])(.*)\1$/.exec(value)
    if (quoted) return (quoted[2] as string).replaceAll("''", "'").replaceAll('\\"', '"')
    const comment = value.indexOf(' #')
    return comment < 0 ? value : value.slice(0, comment).trim()
  }
  return ''
}

/** In a Markdown file: the lines of the first journey, and how many more there are. */
function insideFence(lines: readonly Line[]): { lines: Line[]; more: number } | null {
  let first: Line[] | null = null
  let more = 0
  for (let i = 0; i < lines.length; i++) {
    const open = /^(`{3,}|~{3,}|:{3,})\s*(mermaid|\{mermaid\}|journey)?/i.exec(lines[i]?.text ?? '')
    if (!open) continue
    const fence = open[1] as string
    let end = i + 1
    while (end < lines.length && !lines[end]?.text.startsWith(fence)) end++
    const inside = lines.slice(i + 1, end)
    if (isJourney(inside[headEnd(inside).at])) {
      if (first) more++
      else first = inside
    }
    i = end
  }
  return first && { lines: first, more }
}

/** `accDescr { … }` may stand on several lines; it becomes one. */
function joinDescriptions(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  const lastBrace = lines.findLastIndex((line) => line.text.includes('}'))
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (i >= lastBrace || !/^accDescr\s*:?\s*\{/i.test(line.text) || line.text.includes('}')) {
      joined.push(line)
      continue
    }
    let end = i
    while (!lines[end]?.text.includes('}')) end++
    const text = lines
      .slice(i, end + 1)
      .map((part) => part.text)
      .join('\n')
    joined.push({ line: line.line, text })
    i = end
  }
  return joined
}

function withoutDirectives(text: string): string {
  let rest = text
  for (let open = rest.indexOf('%%{'); open >= 0; open = rest.indexOf('%%{', open)) {
    const close = rest.indexOf(CLOSE, open)
    if (close < 0) break
    rest = rest.slice(0, open) + rest.slice(close + CLOSE.length)
  }
  return rest
}

/** Without directives, comments and a fence that was left open; our own comments stay. */
function cleaned(lines: readonly Line[], notes: Note[]): Line[] {
  let comments = 0
  let inDirective = false
  const lastClose = lines.findLastIndex((line) => line.text.includes(CLOSE))
  const kept = lines.flatMap((line, i) => {
    if (line.text.startsWith(EXTRAS_MARK)) return [line]
    let text = line.text
    if (inDirective) {
      const end = text.indexOf(CLOSE)
      if (end < 0) return []
      text = text.slice(end + CLOSE.length)
      inDirective = false
    }
    text = withoutDirectives(text)
    if (text.startsWith('%%{')) {
      inDirective = i < lastClose
      return []
    }
    text = text.trim()
    if (/^(`{3,}|~{3,}|:{3,})$/.test(text)) return []
    if (text.startsWith('%%') || text.startsWith('#')) {
      if (!/^#\w+;/.test(text)) {
        comments++
        return []
      }
    }
    return text === '' ? [] : [{ line: line.line, text }]
  })
  if (comments > 0) notes.push({ key: 'mermaid.comments', params: { count: comments } })
  return kept
}
