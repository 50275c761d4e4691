/** Service blueprints as JSON: phases with what is seen, done, shown, hidden and leaned on. */
import type { Id } from '../model/journeyMap'
import { ok } from '../model/result'
import type { FormatCode, Reading, ReadTools } from './format'
import { type HangingThing, MapBuilder } from './mapBuilder'
import { looseList, looseObject, looseText, parseJson } from './parseJson'
import { refuse } from './refusal'

const LANES = [
  ['evidence', 'lane.evidence'],
  ['customer', 'lane.actions'],
  ['frontstage', 'lane.frontstage'],
  ['backstage', 'lane.backstage'],
  ['support', 'lane.support'],
] as const

export const blueprint: FormatCode = {
  read: async (text, tools) => ok(readBlueprint(parseJson(text), tools)),
}

function readBlueprint(raw: unknown, tools: ReadTools): Reading {
  const file = looseObject(raw)
  const phases = looseList(file.phases).map(looseObject)
  if (phases.length === 0) return refuse('json.noPhases')
  const builder = new MapBuilder(tools)
  builder.head({
    title: looseText(file.title) || looseText(file.name),
    scenario: looseText(file.scenario) || looseText(file.description),
  })
  const used = LANES.filter(([name]) => phases.some((phase) => looseList(phase[name]).length > 0))
  const lanes = new Map<string, Id>(
    used.map(([name, label]) => [name, builder.lane(name === 'customer' ? 'actions' : name, tools.t(label))]),
  )
  for (const phase of phases) {
    const duration = looseText(phase.duration)
    const goal = duration === '' ? '' : tools.t('blueprint.duration', { duration })
    const step = builder.step(builder.phase(looseText(phase.name) || looseText(phase.title), { goal }))
    for (const [name] of used) {
      for (const item of looseList(phase[name])) addItem(builder, step, lanes.get(name), item)
    }
  }
  return { map: builder.build(), notes: [] }
}

function addItem(builder: MapBuilder, step: Id, lane: Id | undefined, item: unknown): void {
  const { text, momentOfTruth, failurePoint } = looseObject(item)
  const title = typeof item === 'string' ? item : looseText(text)
  if (lane === undefined || title === '') return
  const attachments: HangingThing[] = []
  const said = (flag: unknown) => (typeof flag === 'string' ? flag : '')
  if (momentOfTruth === true || said(momentOfTruth) !== '') {
    attachments.push({ type: 'moment', values: { moment: 'critical', why: said(momentOfTruth) } })
  }
  if (failurePoint === true || said(failurePoint) !== '') {
    attachments.push({ type: 'pain', values: { text: said(failurePoint) || title, severity: 4 } })
  }
  builder.card(step, lane, { title, attachments })
}
