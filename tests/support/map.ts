/**
 * Maps in words, so that a test shows what it is about:
 *
 *             | Discover/look | /compare | Buy
 *     Web     | [ad*] [site]  |          |
 *     ~Store  |               |          | [till^]
 *     "Thinks"|               | [hm]     |
 *     ad > till
 *
 * A column is a step: `Phase` (its one unnamed step), `Phase/step`, and `/step` for a further one. A row is a lane:
 * a channel online, `~` offline, `"…"` notes, `=` the emotion curve, `-` hidden. A card is `[title]`; its id is its
 * title, a lane's and a phase's too, a step's is `Phase.step`. `*` is chosen, `^` is where the keyboard stands
 * (on a card, a cell, a header). Below stand the links; `(Ana)` whose way it is. A title that comes again stands for
 * another record of that title.
 */
import type { Command, Focus } from '../../src/commands/command'
import { createEditor, type Editor } from '../../src/editor/editor'
import type { Where } from '../../src/editor/history'
import type { Id, JourneyMap, Lane } from '../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep } from '../../src/model/newMap'
import { firstKeys } from '../../src/model/order'
import { cardsAt, placesOf } from '../../src/model/places'
import { columnsOf, rowsOf, stepsOf } from '../../src/model/queries'

export interface Scene extends Where {
  map: JourneyMap
  selection: Id[]
}

const KEYS = firstKeys(100)

/** What the words say, in one spelling: two maps are the same where their words are. */
export function map(words: TemplateStringsArray): string {
  return inWords(read(words.join('')))
}

/** The map that the words describe, with what is chosen and where the keyboard stands. */
export function read(words: string): Scene {
  const scene: Scene = { map: emptyMap('map', '2026-01-01T00:00:00.000Z'), selection: [], focus: null }
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  const [header = '', ...rows] = lines.filter((line) => line.includes('|'))
  const steps = readColumns(scene, cellsOf(header).slice(1))
  for (const [at, row] of rows.entries()) readRow(scene, steps, cellsOf(row), KEYS[at]!)
  for (const line of lines.filter((line) => !line.includes('|'))) readLink(scene.map, line)
  return scene
}

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim())

/** An id after the title, another one where the title was there before. */
const idFor = (records: Record<Id, unknown>, title: string): Id =>
  records[title] ? idFor(records, `${title}'`) : title

/** The text without its marks; a `^` makes it the place of the keyboard. */
function standing(scene: Scene, text: string, focus: (plain: string) => Focus): string {
  const plain = text.replace('^', '').trim()
  if (text.includes('^')) scene.focus = focus(plain)
  return plain
}

function readColumns(scene: Scene, headers: readonly string[]): Id[] {
  let phase = ''
  return headers.map((header, at) => {
    const [title = '', name = ''] = header.split('/').map((part) => part.trim())
    const own = title.replace('^', '')
    if (own !== '') {
      phase = idFor(scene.map.phases, own)
      scene.map.phases[phase] = newPhase({ id: phase, title: own, order: KEYS[at]! })
    }
    standing(scene, title, () => ({ header: phase }))
    const plain = name.replace('^', '')
    const id = idFor(scene.map.steps, `${phase}.${plain}`)
    standing(scene, name, () => ({ header: id }))
    scene.map.steps[id] = newStep({ id, phase, title: plain, order: KEYS[at]! })
    return id
  })
}

function readLane(text: string, order: string): Lane {
  const hidden = text.startsWith('-')
  const shown = text.replace(/^-/, '')
  const title = shown.replace(/[~"=]/g, '').trim()
  const kind = shown.startsWith('"') ? 'notes' : shown.startsWith('=') ? 'emotion-curve' : 'channel'
  const medium = kind !== 'channel' ? null : shown.startsWith('~') ? 'offline' : 'online'
  return newLane({ id: title, title, kind, medium, order, hidden })
}

function readRow(scene: Scene, steps: readonly Id[], [header = '', ...cells]: readonly string[], order: string) {
  const titled = readLane(header.replace('^', '').trim(), order)
  const lane = { ...titled, id: idFor(scene.map.lanes, titled.title) }
  standing(scene, header, () => ({ header: lane.id }))
  scene.map.lanes[lane.id] = lane
  for (const [column, cell] of cells.entries()) {
    const step = steps[column]!
    standing(scene, cell.replace(/\[[^\]]*\]/g, ''), () => ({ step, lane: lane.id }))
    for (const [at, [, text = '']] of [...cell.matchAll(/\[([^\]]*)\]/g)].entries()) {
      const title = text.replace(/[*^]/g, '')
      const id = idFor(scene.map.cards, title)
      standing(scene, text, () => ({ step, lane: lane.id, card: id }))
      if (text.includes('*')) scene.selection.push(id)
      scene.map.cards[id] = newCard({ id, title, step, lane: lane.id, order: KEYS[at]! })
    }
  }
}

function readLink(map: JourneyMap, line: string) {
  const [, from = '', to = '', name = null] = /^\s*(\S+) > (\S+)(?: \((.+)\))?\s*$/.exec(line) ?? []
  if (name !== null)
    map.personas[name] ??= newPersona({ id: name, name, order: KEYS[Object.keys(map.personas).length]! })
  const id = `${from}>${to}`
  map.links[`link-${Object.keys(map.links).length}`] = {
    id: `link-${Object.keys(map.links).length}`,
    from,
    to,
    persona: name,
    label: '',
  }
  return id
}

/** A map in words, every column as wide as its widest cell. */
export function inWords({ map, selection, focus }: Scene | (Where & { map: JourneyMap })): string {
  const places = placesOf(map)
  const columns = columnsOf(map)
  const here = (header: Id) => (focus && 'header' in focus && focus.header === header ? '^' : '')
  const card = (id: Id) => {
    const chosen = selection.includes(id) ? '*' : ''
    return `[${map.cards[id]!.title}${chosen}${focus && 'card' in focus && focus.card === id ? '^' : ''}]`
  }
  const header = columns.map((step) => {
    const phase = map.phases[step.phase]!
    const first = stepsOf(map, phase.id)[0] === step
    const name = step.title + here(step.id)
    return `${first ? phase.title + here(phase.id) : ''}${name === '' ? '' : `/${name}`}` || '/'
  })
  const rows = rowsOf(map.lanes).map(({ lane }) => [
    laneInWords(lane) + here(lane.id),
    ...columns.map((step) => {
      const empty =
        focus && 'step' in focus && focus.card === undefined && focus.step === step.id && focus.lane === lane.id
      return [...cardsAt(places, step.id, lane.id).map(card), ...(empty ? ['^'] : [])].join(' ')
    }),
  ])
  const links = Object.values(map.links).map(
    ({ from, to, persona }) =>
      `${map.cards[from]!.title} > ${map.cards[to]!.title}${persona === null ? '' : ` (${map.personas[persona]!.name})`}`,
  )
  return [...aligned([['', ...header], ...rows]), ...links.sort()].join('\n')
}

function laneInWords({ kind, medium, title, hidden }: Lane): string {
  const text = kind === 'emotion-curve' ? `=${title}` : kind === 'channel' ? title : `"${title}"`
  return `${hidden ? '-' : ''}${medium === 'offline' ? '~' : ''}${text}`
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join(' | ')
      .trimEnd(),
  )
}

/** An editor on the map of the words, with ids in a row and a clock of its own. */
export function editorOn(words: string | Scene): Editor & { wait: (ms: number) => void } {
  const { map, selection, focus } = typeof words === 'string' ? read(words) : words
  let given = 0
  let clock = 0
  const editor = createEditor(map, {
    newId: () => `new-${++given}`,
    now: () => new Date(Date.UTC(2026, 0, 2) + clock).toISOString(),
    ticks: () => clock,
  })
  editor.select(selection, focus)
  return { ...editor, wait: (ms) => void (clock += ms) }
}

/** What the editor holds, in words. */
export const shown = (editor: Editor): string => inWords(editor.store.getState())

/** The map after a command, in words; the words of the map before where the command does not apply. */
export function after<A>(command: Command<A>, words: string, ...args: A extends void ? [] : [A]): string {
  const editor = editorOn(words)
  editor.run(command, args[0] as A)
  return shown(editor)
}

/** Whether the command applies to the map of the words. */
export function applies<A>(command: Command<A>, words: string, ...args: A extends void ? [] : [A]): boolean {
  return editorOn(words).can(command, args[0] as A)
}
