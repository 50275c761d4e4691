/** An understood table to a map: phases and steps from its rows, lanes from its columns and channels. */
import type { Id } from '../../model/journeyMap'
import { guessChannel } from '../channelGuess'
import type { Note, Reading, ReadTools } from '../format'
import { MapBuilder } from '../mapBuilder'
import { readRows } from './readRows'
import type { TableReading } from './tableReading'
import type { Rows, WaitingCard } from './waiting'

export function toMap(reading: TableReading, tools: ReadTools): Reading {
  const rows = readRows(reading, tools.t)
  const builder = new MapBuilder(tools)
  builder.head({ title: reading.title })
  const steps = stepsOf(rows, builder)
  const lanes = lanesOf(rows, builder)
  const personas = new Map<string, Id>()
  for (const card of rows.cards) {
    const step = steps.get(placeKey(card))
    const lane = lanes.get(card.lane)
    if (step === undefined || lane === undefined) continue
    const who = card.who.map((name) => {
      let id = personas.get(name)
      if (id === undefined) personas.set(name, (id = builder.persona(name)))
      return id
    })
    builder.card(step, lane, { ...card, personas: who })
  }
  builder.curve()
  return {
    map: builder.build(),
    notes: [...columnNotes(reading), ...channelNotes(rows), ...rows.notes],
    choices: { table: reading },
  }
}

const placeKey = ({ phase, step }: Pick<WaitingCard, 'phase' | 'step'>) => `${phase}\n${step}`

function stepsOf({ phases }: Rows, builder: MapBuilder): Map<string, Id> {
  const steps = new Map<string, Id>()
  for (const { title, goals, steps: titles } of phases.values()) {
    const phase = builder.phase(title, { goal: [...goals].join('\n') })
    for (const step of titles) steps.set(placeKey({ phase: title, step }), builder.step(phase, step))
  }
  return steps
}

function lanesOf(rows: Rows, builder: MapBuilder): Map<string, Id> {
  const used = new Set(rows.cards.map((card) => card.lane))
  const lanes = [...rows.lanes].filter(([key]) => used.has(key)).sort(([, a], [, b]) => a.rank - b.rank)
  return new Map(
    lanes.map(([key, { kind, title, medium }]) => [
      key,
      kind === 'channel'
        ? builder.lane(kind, title, { medium, icon: guessChannel(title).icon })
        : builder.lane(kind, title),
    ]),
  )
}

function columnNotes({ columns }: TableReading): Note[] {
  return columns.flatMap(({ header, role, known }): Note[] => {
    if (role === 'ignore') return [{ key: 'table.ignored', params: { header } }]
    return known || role !== 'lane:notes' ? [] : [{ key: 'table.unknown', params: { header } }]
  })
}

function channelNotes({ lanes, columns, main }: Rows): Note[] {
  const channels = [...lanes.values()].filter((lane) => lane.kind === 'channel')
  const [only] = channels
  if (main.roles.length > 0 && !columns.has('channel') && !columns.has('channel-lane') && only) {
    return [
      {
        key: only.medium === 'offline' ? 'table.oneChannel.offline' : 'table.oneChannel.online',
        params: { title: only.title },
      },
    ]
  }
  const guessed = channels.filter(({ title }) => !guessChannel(title).sure).map(({ title }) => title)
  return guessed.length > 0 ? [{ key: 'table.medium', params: { channels: guessed.join(', ') } }] : []
}
