/** A survey's table as rows: finds the columns by their names, English or Spanish, in any order. */

export interface SurveyRow {
  touchpoint: string
  score: string
  date: string
  persona: string
  channel: string
  /** Where it stands in the file, from 1. */
  line: number
}

type Column = Exclude<keyof SurveyRow, 'line'>

const NAMES: Readonly<Record<Column, readonly string[]>> = {
  touchpoint: ['touchpoint', 'contact', 'card', 'contacto', 'punto de contacto', 'tarjeta'],
  score: ['score', 'rating', 'value', 'puntuacion', 'nota', 'valor'],
  date: ['date', 'day', 'fecha', 'dia'],
  persona: ['persona', 'segment', 'segmento'],
  channel: ['channel', 'canal'],
}

/** Words without case, accents and needless spaces, for comparing what people typed. */
export function plainWords(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The rows below the header; null where there is no column for touchpoints or none for scores. */
export function surveyRows(table: readonly (readonly string[])[]): SurveyRow[] | null {
  const header = (table[0] ?? []).map((name) => plainWords(name.replace(/^\uFEFF/, '')))
  const at = (column: Column) => header.findIndex((name) => NAMES[column].includes(name))
  const columns = {
    touchpoint: at('touchpoint'),
    score: at('score'),
    date: at('date'),
    persona: at('persona'),
    channel: at('channel'),
  }
  if (columns.touchpoint < 0 || columns.score < 0) return null
  return table.slice(1).flatMap((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return []
    const cell = (column: Column) => (cells[columns[column]] ?? '').trim()
    return [
      {
        touchpoint: cell('touchpoint'),
        score: cell('score'),
        date: cell('date'),
        persona: cell('persona'),
        channel: cell('channel'),
        line: i + 2,
      },
    ]
  })
}
