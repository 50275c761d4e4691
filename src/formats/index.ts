/** The registry of file formats: heads only, each format's code comes when it is first used. */
import type { Format } from './format'
import { sniffJson, sniffMermaid, sniffPeriplo, sniffTable } from './sniff'

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
  {
    id: 'lanescape',
    label: 'format.lanescape',
    hint: 'format.lanescape.hint',
    group: 'data',
    extension: 'json',
    mime: 'application/json',
    writes: false,
    reads: ['json'],
    sniff: (head) => sniffJson(head, /"type"\s*:\s*"service-journey-mapper"/),
    load: async () => (await import('./lanescape')).lanescape,
  },
  {
    id: 'blueprint',
    label: 'format.blueprint',
    hint: 'format.blueprint.hint',
    group: 'data',
    extension: 'json',
    mime: 'application/json',
    writes: false,
    reads: ['json'],
    sniff: (head) => sniffJson(head, /"phases"\s*:\s*\[/, /"(frontstage|backstage)"\s*:\s*\[/),
    load: async () => (await import('./blueprint')).blueprint,
  },
  {
    id: 'user-journey',
    label: 'format.userJourney',
    hint: 'format.userJourney.hint',
    group: 'data',
    extension: 'json',
    mime: 'application/json',
    writes: false,
    reads: ['json'],
    sniff: (head) => sniffJson(head, /"phases"\s*:\s*\[/, /"(touchpoints|painPoints|emotion|thoughts)"\s*:/),
    load: async () => (await import('./userJourney')).userJourney,
  },
]

export function formatOf(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id)
}

/** For `accept` of a file input: every ending that can be read. */
export const READABLE: readonly string[] = [...new Set(FORMATS.flatMap((format) => format.reads))].map(
  (ending) => `.${ending}`,
)
