/** The rows of an understood table, one after the other, to cards that wait for their lanes. */
import type { Translate } from '../../i18n/words'
import { guessChannel } from '../channelGuess'
import { hangRow } from './hangRow'
import { isNothing, linesOf, namesOf, oneLine } from './tableCells'
import type { Role, TableReading, TableRow } from './tableReading'
import { addCard, cell, laneFor, type Main, type RowPlace, type Rows, type WaitingCard } from './waiting'

export function readRows(reading: TableReading, t: Translate): Rows {
  const columns = new Map<Role, number[]>()
  reading.columns.forEach(({ role }, i) => columns.set(role, [...(columns.get(role) ?? []), i]))
  const main = mainOf(columns)
  const titles = reading.rows.map((row) => mainTitles(main, columns, row))
  const rows: Rows = {
    reading,
    t,
    notes: [],
    phases: new Map(),
    lanes: new Map(),
    cards: [],
    columns,
    main,
    single: titles.every((own) => own.length < 2),
  }
  let place = { phase: '', step: '' }
  reading.rows.forEach((row, i) => {
    place = placeAfter(rows, row, place)
    const who = namesOf(cell(row, first(rows, 'persona')))
    readRow(rows, { row, ...place, who }, titles[i] ?? [])
  })
  return rows
}

const first = ({ columns }: Pick<Rows, 'columns'>, role: Role) => columns.get(role)?.[0]

/** Touchpoints where the table names them; else what customers do, or the steps, where anything is said of them. */
function mainOf(columns: ReadonlyMap<Role, readonly number[]>): Main {
  const at = (role: Role) => columns.get(role)?.[0] ?? 0
  const said = (['emotion', 'channel', 'pain', 'evidence', 'moment'] as const).some((role) => columns.has(role))
  if (columns.has('touchpoint') || columns.has('channel-lane')) {
    const roles = (['touchpoint', 'channel-lane'] as const).filter((role) => columns.has(role))
    return { roles, at: Math.min(...roles.map(at)) }
  }
  if (said && columns.has('lane:actions')) return { roles: ['lane:actions'], at: at('lane:actions') }
  if (said && columns.has('step')) return { roles: ['step'], at: at('step') }
  return { roles: [], at: 0 }
}

interface Title {
  title: string
  column: number
}

function mainTitles(main: Main, columns: ReadonlyMap<Role, readonly number[]>, row: TableRow): Title[] {
  return main.roles.flatMap((role) =>
    (columns.get(role) ?? []).flatMap((column) => {
      const text = cell(row, column)
      const titles =
        role === 'touchpoint'
          ? columns.has('channel')
            ? linesOf(text)
            : namesOf(text)
          : role === 'step'
            ? [oneLine(text)]
            : linesOf(text)
      return titles.filter((title) => !isNothing(title)).map((title) => ({ title, column }))
    }),
  )
}

/** Merged cells leave later rows empty: they go on with the phase and step above. */
function placeAfter(rows: Rows, row: TableRow, before: { phase: string; step: string }) {
  const named = oneLine(cell(row, first(rows, 'phase')))
  const phase = named === '' ? before.phase : named
  const asked = rows.main.roles[0] === 'step' ? '' : oneLine(cell(row, first(rows, 'step')))
  const step = asked === '' && named === '' ? before.step : asked
  let known = rows.phases.get(phase)
  if (!known) rows.phases.set(phase, (known = { title: phase, goals: new Set(), steps: new Set() }))
  known.steps.add(step)
  const goal = cell(row, first(rows, 'goal')).trim()
  if (!isNothing(goal)) known.goals.add(goal)
  return { phase, step }
}

function readRow(rows: Rows, place: RowPlace, titles: readonly Title[]): void {
  const mains = mainCards(rows, place, titles)
  rows.reading.columns.forEach(({ role, header }, column) => {
    if (!role.startsWith('lane:') || rows.main.roles.includes(role)) return
    const lane = laneFor(rows, column, role.slice('lane:'.length), header)
    for (const line of linesOf(cell(place.row, column))) addCard(rows, place, lane, line)
  })
  hangRow(rows, place, mains)
}

function channelLane(rows: Rows, name: string, medium: 'online' | 'offline' | null): string {
  const key = `channel ${name.toLowerCase()}`
  const known = rows.lanes.get(key)
  if (known) return key
  const rank = rows.main.at + rows.lanes.size / 100_000
  rows.lanes.set(key, { rank, kind: 'channel', title: name, medium: medium ?? guessChannel(name).medium })
  return key
}

function mainCards(rows: Rows, place: RowPlace, titles: readonly Title[]): WaitingCard[] {
  const { row } = place
  const channels = namesOf(cell(row, first(rows, 'channel')))
  const medium = mediumOf(cell(row, first(rows, 'medium')))
  if (titles.length === 0) {
    return channels.map((name) => addCard(rows, place, channelLane(rows, name, medium), name))
  }
  const paired = channels.length === titles.length
  return titles.map(({ title, column }, i) => {
    const isLane = rows.reading.columns[column]?.role === 'channel-lane'
    const name = isLane ? rows.reading.columns[column]?.header : channels[paired ? i : 0]
    const card = addCard(rows, place, channelLane(rows, name || unnamedLane(rows, column), medium), title)
    const others = paired || isLane ? [] : channels.slice(1)
    if (others.length > 0) card.text = rows.t('mermaid.alsoAt', { channels: others.join(', ') })
    return card
  })
}

/** Without a column of channels all touchpoints stand in one, named as the table names them. */
function unnamedLane({ reading, t }: Rows, column: number): string {
  const { role, header } = reading.columns[column] ?? {}
  return role === 'step' || !header ? t('mermaid.lane') : header
}

function mediumOf(text: string): 'online' | 'offline' | null {
  if (/off|presencial|f[ií]sic|persona/i.test(text)) return 'offline'
  return /on.?line|digital|en l[ií]nea/i.test(text) ? 'online' : null
}
