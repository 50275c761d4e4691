/** A file's text to a map: finds the format that knows it, reads, and names what went wrong. Runs in a worker or here. */
import { MAP_KINDS } from '../../lanes/mapKinds'
import type { JourneyMap } from '../../model/journeyMap'
import { takeMap } from '../../model/readMap'
import { fail, ok, type Result } from '../../model/result'
import type { Counts, Format, Note, ReadChoices, ReadFailure, ReadReport, ReadTools } from '../format'
import { FORMATS } from '../index'
import { Refusal } from '../refusal'
import { decode, withoutMark } from './decode'
import type { Source } from './readJob'

/** What sniffing looks at. */
const HEAD = 100_000
/** More notes than a person reads are counted, not listed. */
const MAX_NOTES = 300

export async function readFile(
  source: Source,
  file: string,
  tools: ReadTools,
  choices: ReadChoices,
): Promise<Result<ReadReport, ReadFailure>> {
  try {
    const { text, notes } = typeof source === 'string' ? { text: withoutMark(source), notes: [] } : await decode(source)
    if (text.trim() === '') return refused(file, { key: 'read.empty' })
    const format = recognise(text, file)
    if (!format) return refused(file, { key: 'read.unknown' })
    const code = await format.load()
    const reading = await code.read?.(text, tools, choices)
    if (!reading) return refused(file, { key: 'read.unknown' })
    if (!reading.ok) return refused(file, reading.error)
    const door = takeMap(reading.value.map, MAP_KINDS, () => tools.newId())
    if (!door.ok) return refused(file, door.error)
    const { map, repairs } = door.value
    const said = few([...notes, ...reading.value.notes, ...repairs])
    return ok({ ...reading.value, map, notes: said, file, format: format.id, counts: countsOf(map) })
  } catch (error) {
    if (error instanceof Refusal) return refused(file, error.failure)
    const reason = error instanceof Error ? error.message : String(error)
    return refused(file, { key: 'read.crashed', params: { reason } })
  }
}

function refused(file: string, failure: ReadFailure): Result<never, ReadFailure> {
  return fail({ ...failure, params: { ...failure.params, file } })
}

export function recognise(text: string, file: string): Format | undefined {
  const head = text.slice(0, HEAD)
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  let best: Format | undefined
  let highest = 0
  for (const format of FORMATS) {
    const sure = format.sniff?.(head, ending) ?? 0
    if (sure > highest) {
      best = format
      highest = sure
    }
  }
  return best
}

function few(notes: readonly Note[]): readonly Note[] {
  if (notes.length <= MAX_NOTES) return notes
  return [...notes.slice(0, MAX_NOTES), { key: 'read.moreNotes', params: { count: notes.length - MAX_NOTES } }]
}

export function countsOf(map: JourneyMap): Counts {
  const size = (records: object) => Object.keys(records).length
  let attachments = 0
  for (const card of Object.values(map.cards)) attachments += size(card.attachments)
  return {
    phases: size(map.phases),
    steps: size(map.steps),
    lanes: size(map.lanes),
    cards: size(map.cards),
    personas: size(map.personas),
    links: size(map.links),
    attachments,
  }
}
