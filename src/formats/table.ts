/** Tables of other people: CSV, TSV and Markdown in; our own CSV in and out. */
import { ok } from '../model/result'
import type { FormatCode } from './format'
import { toMap } from './tableToMap'
import { understand } from './tableUnderstand'

export const table: FormatCode = {
  async read(text, tools, choices) {
    if (choices.table) return ok(toMap(choices.table, tools))
    const { reading, notes } = understand(text)
    const made = toMap(reading, tools)
    return ok({ ...made, notes: [...notes, ...made.notes] })
  },
}
