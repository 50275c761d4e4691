/** A survey's file as rows of cells, each at its line below the header, or why it was refused. */
import { fail, ok, type Result } from '../model/result'
import type { ReadFailure } from './format'
import { decode } from './opening/decode'
import { Refusal } from './refusal'
import { parseTable } from './table/parseTable'

const MEGABYTE = 1024 * 1024
/** Sixty thousand answers, which is all that a table may have, are four. */
const MAX_MEGABYTES = 20

export async function readSurveyFile(file: File): Promise<Result<string[][], ReadFailure>> {
  const refused = (failure: ReadFailure) => fail({ ...failure, params: { ...failure.params, file: file.name } })
  if (file.size > MAX_MEGABYTES * MEGABYTE) {
    const size = Math.ceil(file.size / MEGABYTE)
    return refused({ key: 'read.tooBig', params: { size, limit: MAX_MEGABYTES } })
  }
  try {
    const { text } = await decode(new Uint8Array(await file.arrayBuffer()))
    const { rows } = parseTable(text)
    const first = rows[0]?.line ?? 1
    // Blank lines stay as empty rows, so that whoever tells of a row can name its line.
    const table: string[][] = []
    for (const { line, cells } of rows) table[line - first] = [...cells]
    return ok(Array.from(table, (cells) => cells ?? []))
  } catch (error) {
    if (error instanceof Refusal) return refused(error.failure)
    throw error
  }
}
