/** JSON from foreign hands: its depth is counted before it is parsed, and what is wrong is named with its line. */
import { jsonPlace } from './jsonPlace'
import { refuse } from './refusal'

const MAX_DEPTH = 32

const lineAt = (text: string, index: number) => {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < index; i = text.indexOf('\n', i + 1)) line++
  return line
}

/** Throws a `Refusal` where the text is too deep, broken off or no JSON. */
export function parseJson(text: string): unknown {
  const open = scan(text)
  try {
    return JSON.parse(text)
  } catch {
    const place = jsonPlace(text)
    return refuse(open && place >= text.length ? 'read.json.cut' : 'read.json.broken', {}, lineAt(text, place))
  }
}

/** Whether something is still open at the end. */
function scan(text: string): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (inString) {
      if (code === 0x5c) i++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > MAX_DEPTH) refuse('read.json.deep', { depth: MAX_DEPTH }, lineAt(text, i))
    } else if (code === 0x7d || code === 0x5d) depth--
  }
  return inString || depth > 0
}

export type Loose = Record<string, unknown>

/** A plain object, or an empty one: foreign data is never trusted to have a shape. */
export function looseObject(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {}
}

export function looseList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

export function looseText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : ''
}
