/** A survey's file as rows of cells, each at its line below the header; null where it holds no table. */
import { decode } from './decode'
import { Refusal } from './refusal'
import { parseTable } from './tableText'

export async function readSurveyFile(file: Blob): Promise<string[][] | null> {
  try {
    const { text } = await decode(new Uint8Array(await file.arrayBuffer()))
    const { rows } = parseTable(text)
    const first = rows[0]?.line ?? 1
    // Blank lines stay as empty rows, so that whoever tells of a row can name its line.
    const table: string[][] = []
    for (const { line, cells } of rows) table[line - first] = [...cells]
    return Array.from(table, (cells) => cells ?? [])
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
