/** How strong a feeling is on our −2..+2, read from numbers on any usual scale, marks, emoji and words. */
import { valenceOfEmoji, valenceOfWords } from './emotionWords'
import type { ScaleId } from './table/tableReading'

const RANGES: Record<Exclude<ScaleId, 'words'>, readonly [number, number]> = {
  '1..5': [1, 5],
  '0..5': [0, 5],
  '1..7': [1, 7],
  '1..10': [1, 10],
  '0..10': [0, 10],
  '0..100': [0, 100],
  '0..1': [0, 1],
  '-1..1': [-1, 1],
  '-2..2': [-2, 2],
  '-5..5': [-5, 5],
}

export interface Felt {
  valence: number
  /** The words that came with it. */
  feeling: string
}

interface Figure {
  value: number
  /** The upper end, where the cell names it: 4/5, 80 %. */
  of: number | null
  rest: string
}

/** A longer text is none. */
const LONGEST = 300

function figureOf(cell: string): Figure | null {
  const found = /(?<![\d.,\p{L}])([+\-−–]?\d{1,6}(?:[.,]\d{1,6})?)(?![\d.,]*\d|\p{L})\s*(?:\/\s*(\d{1,3})|(%))?/u.exec(
    cell,
  )
  if (!found) return null
  const value = Number((found[1] as string).replace(/[−–]/, '-').replace(',', '.'))
  const of = found[3] === '%' ? 100 : found[2] === undefined ? null : Number(found[2])
  const rest = (cell.slice(0, found.index) + cell.slice(found.index + found[0].length))
    .replace(/^[\s():;.,–—-]+|[\s():;.,–—-]+$/g, '')
    .trim()
  return { value, of, rest }
}

function between(value: number, [low, high]: readonly [number, number]): number | null {
  if (value < low || value > high) return null
  return Math.round(((value - low) / (high - low)) * 4 - 2) + 0
}

/** Which scale a column uses: the narrowest usual one that holds all its figures, or words. */
export function detectScale(cells: readonly string[]): ScaleId {
  const filled = cells.filter((cell) => cell.trim() !== '' && cell.length < LONGEST)
  const figures = filled.flatMap((cell) => figureOf(cell) ?? [])
  if (figures.length === 0 || figures.length < filled.length / 2) return 'words'
  const values = figures.filter(({ of }) => of === null).map(({ value }) => value)
  if (values.length === 0) return figures.every(({ of }) => of === 100) ? '0..100' : '1..5'
  const low = values.reduce((a, b) => Math.min(a, b))
  const high = values.reduce((a, b) => Math.max(a, b))
  if (low < 0) {
    const whole = values.every(Number.isInteger)
    if (low >= -1 && high <= 1 && !whole) return '-1..1'
    return low >= -2 && high <= 2 ? '-2..2' : '-5..5'
  }
  if (high <= 1 && values.some((value) => !Number.isInteger(value))) return '0..1'
  const withSign = filled.some((cell) => /^\s*\+\d/.test(cell))
  if (high <= 5) return withSign ? (high <= 2 ? '-2..2' : '-5..5') : low < 1 ? '0..5' : '1..5'
  if (high <= 7) return low < 1 ? '0..10' : '1..7'
  if (high <= 10) return low < 1 ? '0..10' : '1..10'
  return '0..100'
}

/** null where the cell says no feeling that we know. */
export function readFeeling(cell: string, scale: ScaleId): Felt | null {
  const text = cell.trim()
  if (text.length > LONGEST) return null
  const figure = figureOf(text)
  if (figure) {
    const range =
      figure.of === null ? (scale === 'words' ? null : RANGES[scale]) : ([figure.of === 5 ? 1 : 0, figure.of] as const)
    const valence = range && between(figure.value, range)
    if (valence !== null) return { valence, feeling: figure.rest }
  }
  const marked = valenceOfMarks(text)
  if (marked !== null) return { valence: marked, feeling: '' }
  const spoken = valenceOfWords(text)
  if (spoken !== null) return { valence: spoken, feeling: text }
  const drawn = valenceOfEmoji(text)
  return drawn === null ? null : { valence: drawn, feeling: '' }
}

/** ★★★☆☆, +, ++, −, 0, :) */
function valenceOfMarks(text: string): number | null {
  const stars = /^(?:[★⭐☆✩]\ufe0f?\s?){1,10}$/u.test(text) ? (text.match(/[★⭐]/gu)?.length ?? 0) : 0
  if (stars > 0) return Math.min(5, stars) - 3
  if (/^\++$/.test(text)) return Math.min(2, text.length)
  if (/^[-−–]{1,4}$/.test(text)) return -Math.min(2, text.length)
  if (/^(\+\/-|±|=|~)$/.test(text)) return 0
  if (/^[:;]-?[)\]]$/.test(text)) return 1
  if (/^[:;]-?D$/.test(text)) return 2
  if (/^:-?[|/]$/.test(text)) return 0
  if (/^:'?-?\($/.test(text)) return -1
  return null
}
