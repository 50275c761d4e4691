/** The first comment of a Mermaid file of ours: the map's own words, its personas, lanes and settings. */
import { isLaneKind } from '../../lanes/index'
import type { Id, Lane, Persona } from '../../model/journeyMap'
import { UNKNOWN_ECONOMICS } from '../../model/newMap'
import type { MapBuilder, MapHead } from '../mapBuilder'
import { type Loose, looseList, looseObject, looseText } from '../parseJson'
import type { Extras } from './mermaidExtras'

export interface MermaidHead {
  /** False in files that others wrote. */
  found: boolean
  map: MapHead
  /** What stands beside the grid, as it came: the one door checks it. */
  beside: Loose
  personas: readonly { id: Id; name: string }[]
  lanes: readonly Id[]
  firstChannel: Id | undefined
}

export function readHead(extras: Extras | null, builder: MapBuilder): MermaidHead {
  const { lanes: rawLanes, personas: rawPersonas, settings, assessments, ...words } = extras?.values ?? {}
  const lanes: Id[] = []
  let firstChannel: Id | undefined
  for (const raw of looseList(rawLanes)) {
    const { kind, title, ...fields } = looseObject(raw)
    const known = isLaneKind(looseText(kind)) ? looseText(kind) : 'notes'
    const medium = known === 'channel' ? (fields.medium === 'offline' ? 'offline' : 'online') : null
    // Fields come as they are: every map that is read goes through the one door, which checks each of them.
    lanes.push(builder.lane(known, looseText(title), { icon: '', ...(fields as Partial<Lane>), medium }))
    if (medium !== null) firstChannel ??= lanes.at(-1)
  }
  return {
    found: extras !== null,
    map: extras ? mapWords(words) : {},
    beside: { ...(settings === undefined ? {} : { settings }), ...(assessments === undefined ? {} : { assessments }) },
    personas: looseList(rawPersonas).map((raw) => readPersona(looseObject(raw), builder)),
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

function readPersona({ name, economics, ...fields }: Loose, builder: MapBuilder): { id: Id; name: string } {
  const figures = { ...UNKNOWN_ECONOMICS, ...looseObject(economics) }
  const title = looseText(name)
  return { id: builder.persona(title, { ...(fields as Partial<Persona>), economics: figures }), name: title }
}
