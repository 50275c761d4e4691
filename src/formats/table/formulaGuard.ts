/** Keeps a spreadsheet from running what a cell says: an apostrophe in front, which reading takes away again. */

/** What spreadsheets take for a formula, behind spaces and what nobody sees, and their full-width twins too. */
const FORMULA = /^['\s\p{Cf}]*[=+\-@|%＝＋－＠\t\r]/u
const NUMBER = /^[+-]?\d+([.,]\d+)?$/

/** Numbers stay numbers, a negative one too. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell
}

export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
