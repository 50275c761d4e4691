/** Mermaid's user journeys, in and out. */
import { ok } from '../../model/result'
import type { FormatCode } from '../format'
import { mapPart } from '../mapPart'
import { refuse } from '../refusal'
import { readMermaid } from './readMermaid'
import { writeMermaid } from './writeMermaid'

/** Fifty thousand cards with a comment and a blank line each are half of them. */
const MOST_LINES = 300_000

function refuseLong(text: string): void {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (++lines > MOST_LINES) refuse('read.tooMany.lines', { limit: MOST_LINES })
  }
}

export const mermaid: FormatCode = {
  async read(text, tools, choices) {
    refuseLong(text)
    return ok(readMermaid(text, tools, choices))
  },
  write: async (map, options, { t }) =>
    new Blob([writeMermaid(mapPart(map, options.phases), t)], { type: 'text/plain;charset=utf-8' }),
}
