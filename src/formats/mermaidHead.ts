/** The first comment of a Mermaid file of ours: the map's own words, its personas and lanes. */
import { isLaneKind } from '../lanes/index'
import type { Economics, Id } from '../model/journeyMap'
import { UNKNOWN_ECONOMICS } from '../model/newMap'
import type { MapBuilder, MapHead } from './mapBuilder'
import type { Extras } from './mermaidExtras'
import { looseList, looseObject, looseText, type Loose } from './parseJson'

export interface MermaidHead {
  /** False in files that others wrote. */
  found: boolean
  map: MapHead
  personas: readonly { id: Id; name: string }[]
  lanes: readonly Id[]
  firstChannel: Id | undefined
}

export function readHead(extras: Extras | null, builder: MapBuilder): MermaidHead {
  const values = extras?.values ?? {}
  const lanes: Id[] = []
  let firstChannel: Id | undefined
  for (const raw of looseList(values.lanes)) {
    const lane = looseObject(raw)
    const kind = looseText(lane.kind)
    const known = isLaneKind(kind) ? kind : 'notes'
    const medium = known === 'channel' ? (lane.medium === 'offline' ? 'offline' : 'online') : null
    const fields = {
      icon: looseText(lane.icon),
      medium,
      area: looseText(lane.area),
      hidden: lane.hidden === true,
    } as const
    lanes.push(builder.lane(known, looseText(lane.title), fields))
    if (medium !== null) firstChannel ??= lanes.at(-1)
  }
  return {
    found: extras !== null,
    map: extras ? mapWords(values) : {},
    personas: looseList(values.personas).map((raw) => readPersona(looseObject(raw), builder)),
    lanes,
    firstChannel,
  }
}

function mapWords(values: Loose): MapHead {
  return {
    ...(typeof values.title === 'string' ? { title: values.title } : {}),
    ...(typeof values.scenario === 'string' ? { scenario: values.scenario } : {}),
    promise: looseText(values.promise),
    state: values.state === 'to-be' ? 'to-be' : 'as-is',
  }
}

function readPersona(raw: Loose, builder: MapBuilder): { id: Id; name: string } {
  const name = looseText(raw.name)
  const words = { role: looseText(raw.role), goals: looseText(raw.goals), needs: looseText(raw.needs) }
  const hue = Number.isInteger(raw.hue) && Number(raw.hue) >= 1 && Number(raw.hue) <= 6 ? Number(raw.hue) : 1
  const figures = looseObject(raw.economics)
  const economics = { ...UNKNOWN_ECONOMICS }
  for (const key of Object.keys(economics) as (keyof Economics)[]) {
    const figure = figures[key]
    if (typeof figure === 'number' && Number.isFinite(figure)) economics[key] = figure
  }
  return { id: builder.persona(name, { ...words, quote: looseText(raw.quote), hue, economics }), name }
}
