/** The registry of file formats: heads only, each format's code comes when it is first used. */
import type { Format } from './format'
import { sniffMermaid, sniffPeriplo, sniffTable } from './sniff'

export const FORMATS: readonly Format[] = [
  {
    id: 'png',
    label: 'format.png',
    hint: 'format.png.hint',
    group: 'picture',
    extension: 'png',
    mime: 'image/png',
    writes: true,
    reads: ['png'],
    load: async () => (await import('./png')).png,
  },
  {
    id: 'json',
    label: 'format.json',
    hint: 'format.json.hint',
    group: 'data',
    extension: 'periplo.json',
    mime: 'application/json',
    writes: true,
    reads: ['json', 'periplo'],
    sniff: sniffPeriplo,
    load: async () => (await import('./json')).json,
  },
  {
    id: 'mermaid',
    label: 'format.mermaid',
    hint: 'format.mermaid.hint',
    group: 'data',
    extension: 'mmd',
    mime: 'text/plain',
    writes: true,
    reads: ['mmd', 'mermaid', 'md', 'markdown'],
    sniff: sniffMermaid,
    load: async () => (await import('./mermaid')).mermaid,
  },
  {
    id: 'csv',
    label: 'format.table',
    hint: 'format.table.hint',
    group: 'data',
    extension: 'csv',
    mime: 'text/csv',
    writes: true,
    reads: ['csv', 'tsv', 'tab', 'txt', 'md'],
    sniff: sniffTable,
    load: async () => (await import('./table')).table,
  },
]

export function formatOf(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id)
}

/** For `accept` of a file input: every ending that can be read. */
export const READABLE: readonly string[] = [...new Set(FORMATS.flatMap((format) => format.reads))].map(
  (ending) => `.${ending}`,
)
