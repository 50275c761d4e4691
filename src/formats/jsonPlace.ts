/** Where a text stops being JSON: engines say it each in its own way, or not at all. */

const SPACE = /[ \t\r\n]*/y
const BARE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y

/** Where a string that begins at `start` has ended; `start` itself where it is none, or never ends. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return start
    if (code !== 0x5c) continue
    ESCAPE.lastIndex = at + 1
    const found = ESCAPE.exec(text)
    if (!found) return start
    at += found[0].length
  }
  // What only lacks its end breaks off there.
  return text.length
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'comma or end' | 'nothing'

/** The index of the first character that cannot stand where it stands; the text's length where it only breaks off. */
export function jsonPlace(text: string): number {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  /** Whether there was one. */
  const skipValue = () => {
    const start = at
    if (text[at] === '"') at = stringEnd(text, at)
    else skip(BARE)
    return at > start
  }
  const after = (): Expected => (open.length > 0 ? 'comma or end' : 'nothing')
  for (;;) {
    skip(SPACE)
    const start = at
    const character = text[at]
    if (character === undefined || expected === 'nothing') return at
    const closes = open.at(-1) === '{' ? '}' : ']'
    if (character === closes && open.length > 0 && expected.endsWith('end')) {
      at++
      open.pop()
      expected = after()
    } else if (expected === 'comma or end') {
      if (character !== ',') return start
      at++
      expected = open.at(-1) === '{' ? 'key' : 'value'
    } else if (expected.startsWith('key')) {
      if (character !== '"' || !skipValue()) return start
      skip(SPACE)
      if (text[at] !== ':') return at
      at++
      expected = 'value'
    } else if (character === '{' || character === '[') {
      at++
      open.push(character)
      expected = character === '{' ? 'key or end' : 'value or end'
    } else {
      if (!skipValue()) return start
      expected = after()
    }
  }
}
