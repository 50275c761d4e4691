/** The colours are the same on screen and in pictures, and everyone can tell them from their ground. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cssFont } from '../../src/shapes/fonts'
import { DARK, LIGHT, type Theme, type Token } from '../../src/shapes/theme'
import { contrast } from './contrast'

const css = readFileSync('src/ui/tokens.css', 'utf8')

/** The hex colours of the rule that begins with a selector. */
function rule(selector: string): Record<string, string> {
  const from = css.indexOf(selector)
  const body = css.slice(from, css.indexOf('\n}', from))
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{6})/g)].map((match) => match.slice(1, 3)))
}

const upper = (theme: Record<string, string>) =>
  Object.fromEntries(Object.entries(theme).map(([name, hex]) => [name, hex.toUpperCase()]))

test('pictures wear the colours of the screen', () => {
  expect(upper(rule('[data-theme="light"]'))).toEqual(LIGHT)
  expect(upper(rule('[data-theme="dark"]'))).toEqual(DARK)
})

test('words that are painted are set in the fonts of the page, and in those that stand in for them', () => {
  const standIns = readFileSync('src/ui/standIns.css', 'utf8')
  for (const family of ['ui', 'voice'] as const) {
    const families = css.match(new RegExp(`--font-${family}: ([^;]+);`))?.[1] ?? ''
    expect(cssFont({ family, size: 12, weight: 400, italic: false })).toBe(`400 12px ${families}`)
    const second = families.split(', ')[1]
    expect(second).toMatch(/stand-in/)
    expect(standIns).toContain(`font-family: ${second};`)
  }
})

const GROUNDS: Token[] = [
  'surface-app',
  'surface-bar',
  'surface-panel',
  'surface-sunken',
  'surface-sea',
  'surface-sea-2',
  'surface-land',
  'surface-land-2',
  'surface-note',
  'surface-card',
]
const WATERS: Token[] = ['surface-sea', 'surface-land', 'surface-card']
const EMOTIONS = ['m2', 'm1', 'z0', 'p1', 'p2'] as const
const numbered = <P extends string>(prefix: P, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}-${i + 1}` as Token)

/** Foregrounds, grounds, and the least ratio: 4.5 where text is read, 3 where a mark is told apart. */
const PAIRS: [string, readonly Token[], readonly Token[], number][] = [
  ['text', ['text-1', 'text-2', 'text-3'], GROUNDS, 4.5],
  ['text on ink', ['text-on-ink'], ['surface-ink'], 4.5],
  ['accent text', ['accent-ink'], ['accent-tint', 'surface-panel'], 4.5],
  ['text on accent', ['on-accent'], ['accent'], 4.5],
  ['the accent and the focus ring', ['accent', 'focus-ring'], [...GROUNDS, 'accent-tint'], 3],
  ['control borders', ['line-3'], ['surface-bar', 'surface-panel', 'surface-sunken', ...WATERS], 3],
  ['the coastline', ['coastline'], ['surface-sea', 'surface-land'], 3],
  ['emotion ink', EMOTIONS.map((key) => `emo-${key}-ink` as const), [...WATERS, 'surface-bar', 'surface-note'], 3],
  ['emotion words', EMOTIONS.map((key) => `emo-${key}-ink` as const), ['surface-card'], 4.5],
  ['text on tints', ['text-1', 'text-2'], EMOTIONS.map((key) => `emo-${key}-tint` as const), 4.5],
  ['tile outlines', EMOTIONS.map((key) => `tile-${key}` as const), WATERS, 3],
  ['low pains', ['sev-low'], ['surface-card', 'surface-panel'], 3],
  ['worse pains', ['sev-mid', 'sev-high'], ['surface-card', 'surface-panel'], 4.5],
  ['critical pennants', ['emo-m2-on'], ['sev-high'], 4.5],
  ['states', ['ok', 'warn', 'err'], ['surface-panel'], 4.5],
  ['personas on the curve', numbered('persona', 6), ['surface-note'], 4.5],
  ['personas on the map', numbered('persona', 6), WATERS, 3],
  ['phase bars', numbered('phase', 8), ['surface-bar'], 3],
]

const ALONE: [Token, Token][] = [
  ...EMOTIONS.map((key): [Token, Token] => [`emo-${key}-on`, `emo-${key}`]),
  ...(['ok', 'warn', 'err'] as const).flatMap((state): [Token, Token][] => [
    [state, `${state}-tint`],
    ['text-1', `${state}-tint`],
  ]),
]

const tooFaint = (theme: Theme, pairs: [Token, Token][], least: number) =>
  pairs
    .map(([one, other]) => ({ pair: `${one} on ${other}`, ratio: contrast(theme[one], theme[other]) }))
    .filter(({ ratio }) => ratio < least)

describe.each([
  ['light', LIGHT as Theme],
  ['dark', DARK],
])('in the %s theme', (_, theme) => {
  test.each(PAIRS)('%s can be told from the ground', (__, fronts, grounds, least) => {
    const pairs = fronts.flatMap((front) => grounds.map((ground): [Token, Token] => [front, ground]))
    expect(tooFaint(theme, pairs, least)).toEqual([])
  })

  test('what is written on a coloured fill can be read', () => {
    expect(tooFaint(theme, ALONE, 4.5)).toEqual([])
  })
})

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21)
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
})
