/** Mermaid's user journeys, in and out. */
import { ok } from '../model/result'
import type { FormatCode } from './format'
import { mapPart } from './mapPart'
import { readMermaid } from './mermaidRead'
import { writeMermaid } from './mermaidWrite'

export const mermaid: FormatCode = {
  read: async (text, tools, choices) => ok(readMermaid(text, tools, choices)),
  write: async (map, options, { t }) =>
    new Blob([writeMermaid(mapPart(map, options.phases), t)], { type: 'text/plain;charset=utf-8' }),
}
