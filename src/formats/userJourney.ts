/** Journeys as the vanilla-breeze `<user-journey>` element holds them: phases with lists and one word of emotion. */
import type { MessageKey } from '../i18n/words'
import { ok } from '../model/result'
import type { FormatCode, Reading, ReadTools } from './format'
import { type Loose, looseList, looseObject, looseText, parseJson } from './parseJson'
import { refuse } from './refusal'
import type { Role, TableColumn } from './table/tableReading'
import { toMap } from './table/toMap'

/** The element's own figures, 0 to 1. */
const EMOTIONS: ReadonlyMap<string, number> = new Map([
  ['delighted', 0.95],
  ['satisfied', 0.8],
  ['hopeful', 0.68],
  ['curious', 0.55],
  ['neutral', 0.5],
  ['uncertain', 0.4],
  ['confused', 0.3],
  ['frustrated', 0.18],
  ['angry', 0.05],
])

const FIELDS: readonly { name: string; role: Role; header: MessageKey }[] = [
  { name: 'actions', role: 'lane:actions', header: 'lane.actions' },
  { name: 'thoughts', role: 'lane:thoughts', header: 'lane.thoughts' },
  { name: 'touchpoints', role: 'touchpoint', header: 'mermaid.lane' },
  { name: 'painPoints', role: 'pain', header: 'pain.plural' },
  { name: 'opportunities', role: 'opportunity', header: 'opportunity.plural' },
]

export const userJourney: FormatCode = {
  read: async (text, tools) => ok(readUserJourney(parseJson(text), tools)),
}

function readUserJourney(raw: unknown, tools: ReadTools): Reading {
  const file = looseObject(raw)
  const phases = looseList(file.phases).map(looseObject)
  if (phases.length === 0) return refuse('json.noPhases')
  const persona = typeof file.persona === 'string' ? file.persona : looseText(looseObject(file.persona).name)
  const used = FIELDS.filter(({ name }) => phases.some((phase) => looseList(phase[name]).length > 0))
  const column = (header: string, role: Role): TableColumn => ({ header, role, known: true, samples: [] })
  const columns: TableColumn[] = [
    column('', 'phase'),
    column('', 'persona'),
    ...used.map(({ role, header }) => column(tools.t(header), role)),
    { ...column(tools.t('emotion.label'), 'emotion'), scale: '0..1' },
  ]
  const rows = phases.map((phase, i) => ({
    line: i + 1,
    cells: [
      looseText(phase.name) || tools.t('mermaid.phase', { number: i + 1 }),
      persona.replace(/\s+/g, ' '),
      ...used.map(({ name }) => lines(phase, name)),
      emotionCell(looseText(phase.emotion)),
    ],
  }))
  const title = looseText(file.title)
  const { map, notes } = toMap({ source: 'csv', title, phases: 'across', columns, rows }, tools)
  return { map: { ...looseObject(map), scenario: looseText(file.summary) }, notes }
}

const lines = (phase: Loose, name: string) =>
  looseList(phase[name])
    .map((line) => looseText(line).replace(/\s+/g, ' '))
    .join('\n')

function emotionCell(word: string): string {
  const value = EMOTIONS.get(word.trim().toLowerCase())
  return value === undefined ? word : `${value} ${word}`
}
