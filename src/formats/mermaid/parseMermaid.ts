/** Reads a Mermaid journey line by line: what Mermaid reads, the same way; what it would refuse, as it was meant. */
import type { Note } from '../format'
import { type Extras, parseExtras } from './mermaidExtras'
import { statementLines } from './mermaidLines'
import { decodeText, ENTITY } from './mermaidText'

export interface MermaidTask {
  line: number
  title: string
  /** As Mermaid reads the number, unchecked; null where there is none. */
  score: number | null
  /** What stood in its place. */
  scoreText: string
  actors: readonly string[]
  /** What stood behind a third colon, which Mermaid drops. */
  rest: string
  extras: Extras | null
}

export interface MermaidSection {
  line: number
  title: string
  extras: Extras | null
  /** Tasks, and notes of ours that Mermaid does not see. */
  tasks: (MermaidTask | Extras)[]
}

export interface MermaidJourney {
  title: string
  description: string
  sections: readonly MermaidSection[]
  head: Extras | null
  links: Extras | null
  notes: readonly Note[]
}

interface State {
  title: string
  /** For screen readers; ours where there is no other. */
  spokenTitle: string
  description: string
  sections: MermaidSection[]
  head: Extras | null
  links: Extras | null
  waiting: Extras | null
  notes: Note[]
}

/** Throws a `Refusal` where there is no journey in the text. */
export function parseMermaid(text: string): MermaidJourney {
  const { title, lines, notes } = statementLines(text)
  const state: State = {
    title,
    spokenTitle: '',
    description: '',
    sections: [],
    head: null,
    links: null,
    waiting: null,
    notes,
  }
  for (const { line, text: statement } of lines) {
    if (statement.startsWith('%%')) takeExtras(state, statement, line)
    else for (const part of statements(statement)) take(state, part, line)
  }
  if (state.waiting) state.notes.push({ key: 'mermaid.extras.lost', line: state.waiting.line })
  return { ...state, title: state.title || state.spokenTitle }
}

function takeExtras(state: State, statement: string, line: number): void {
  const extras = parseExtras(statement, line)
  if (!extras) state.notes.push({ key: 'mermaid.extras.broken', line })
  else if (extras.what === 'map') state.head = extras
  else if (extras.what === 'links') state.links = extras
  else if (extras.what === 'note') currentSection(state, line).tasks.push(extras)
  else {
    if (state.waiting) state.notes.push({ key: 'mermaid.extras.lost', line: state.waiting.line })
    state.waiting = extras
  }
}

function waitingFor(state: State, what: Extras['what']): Extras | null {
  if (state.waiting?.what !== what) return null
  const extras = state.waiting
  state.waiting = null
  return extras
}

function currentSection(state: State, line: number): MermaidSection {
  const current = state.sections.at(-1)
  if (current) return current
  const section: MermaidSection = { line, title: '', extras: waitingFor(state, 'phase'), tasks: [] }
  state.sections.push(section)
  return section
}

const MOST_STATEMENTS = 100

/** Mermaid fails at a semicolon; where one plainly ends a statement, what follows is the next. */
function statements(text: string): string[] {
  if (!text.includes(';') || text.split(';', MOST_STATEMENTS).length === MOST_STATEMENTS) return [text]
  const parts: string[] = []
  let rest = text.replace(ENTITY, (entity) => entity.replace(';', '\u0001'))
  for (let at = rest.indexOf(';'); at >= 0; at = rest.indexOf(';', at + 1)) {
    const after = rest.slice(at + 1)
    const complete = /:\s*\S|^\s*(title|section)\s/i.test(rest.slice(0, at))
    if (after.trim() !== '' && !complete) continue
    if (after.trim() !== '' && !/^\s*(section\s|title\s|[^:;]+:\s*\d+\s*(:|;|$))/i.test(after)) continue
    parts.push(rest.slice(0, at))
    rest = after
    at = -1
  }
  parts.push(rest)
  return parts.map((part) => part.replaceAll('\u0001', ';').trim()).filter((part) => part !== '')
}

function take(state: State, statement: string, line: number): void {
  const keyword = /^(title|section|accTitle|accDescr)(?![\p{L}\p{N}_-])\s*/iu.exec(statement)
  const word = keyword?.[1]?.toLowerCase()
  const rest = statement.slice(keyword?.[0].length ?? 0)
  if (word === undefined || looksLikeTask(state, rest)) takeTask(state, statement, line)
  else if (word === 'title') takeTitle(state, rest, line)
  else if (word === 'section') {
    const title = uncommented(state, rest.replace(/^:\s*/, ''), line)
    state.sections.push({ line, title: decodeText(title), extras: waitingFor(state, 'phase'), tasks: [] })
  } else if (word === 'acctitle') state.spokenTitle = decodeText(rest.replace(/^:\s*/, ''))
  else state.description = unbraced(rest.replace(/^:\s*/, ''))
}

const unbraced = (text: string) => (text.startsWith('{') && text.endsWith('}') ? text.slice(1, -1).trim() : text)

/** `Title page: 4: Me` inside a section and `title: 4` are tasks that begin like a keyword; `title: My journey` is a slip. */
function looksLikeTask(state: State, rest: string): boolean {
  return /^:\s*[\d.+-]+\s*(:|$)/.test(rest) || (state.sections.length > 0 && /:\s*[1-5]\s*:/.test(rest))
}

function takeTitle(state: State, rest: string, line: number): void {
  const title = decodeText(uncommented(state, rest.replace(/^:\s*/, ''), line))
  if (title === '') state.notes.push({ key: 'mermaid.title.empty', line })
  else {
    if (state.title !== '' && state.title !== title) {
      state.notes.push({ key: 'mermaid.title.twice', params: { title: state.title }, line })
    }
    state.title = title
  }
}

/** From a lone # on, Mermaid reads a comment. */
function uncommented(state: State, text: string, line: number): string {
  const at = text.search(/#(?!\w+;)/)
  if (at < 0) return text
  const lost = text.slice(at + 1).trim()
  if (lost !== '') state.notes.push({ key: 'mermaid.comment.cut', params: { text: lost }, line })
  return text.slice(0, at)
}

function takeTask(state: State, statement: string, line: number): void {
  const section = currentSection(state, line)
  const wide = !statement.includes(':')
  const parts = (wide ? statement.replaceAll('：', ':') : statement).split(':')
  const at = scoreIndex(parts)
  const title = decodeText(parts.slice(0, at).join(':'))
  const scoreText = uncommented(state, parts[at] ?? '', line).trim()
  const score = scoreText === '' ? null : Number(scoreText)
  const [names = '', ...rest] = at < parts.length ? parts.slice(at + 1) : []
  const actors = uncommented(state, names, line)
    .split(wide ? /[,，、]/ : ',')
    .map((name) => decodeText(name))
    .filter((name) => name !== '')
  section.tasks.push({
    line,
    title,
    score: score !== null && Number.isFinite(score) ? score : null,
    scoreText,
    actors: [...new Set(actors)],
    rest: decodeText(rest.join(':')),
    extras: waitingFor(state, 'card'),
  })
}

/** Mermaid takes the second part; where only a later one is a score, the colons before it belong to the title. */
function scoreIndex(parts: readonly string[]): number {
  const plain = (part: string | undefined) => /^\s*[1-5]\s*$/.test(part ?? '')
  if (parts.length < 3 || plain(parts[1])) return 1
  const later = parts.findIndex((part, i) => i > 1 && plain(part))
  return later > 0 ? later : 1
}
