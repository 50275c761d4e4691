/** Tables: our own CSV in and out, and those of other people (CSV, TSV, Markdown) in. */
import { ok } from '../../model/result'
import type { FormatCode } from '../format'
import { mapPart } from '../mapPart'
import { knownHeaders } from './csvColumns'
import { parseTable } from './parseTable'
import { isOurs, readCsv } from './readCsv'
import { toMap } from './toMap'
import { understandGrid } from './understand'
import { writeCsv } from './writeCsv'

export const table: FormatCode = {
  async read(text, tools, choices) {
    if (choices.table) return ok(toMap(choices.table, tools))
    const grid = parseTable(text)
    const known = await knownHeaders()
    if (isOurs(grid, known)) return ok(readCsv(grid, known, tools))
    const { reading, notes } = understandGrid(grid)
    const made = toMap(reading, tools)
    return ok({ ...made, notes: [...notes, ...made.notes] })
  },
  write: async (map, options, { language, t }) =>
    new Blob([writeCsv(mapPart(map, options.phases), language, t)], { type: 'text/csv;charset=utf-8' }),
}
