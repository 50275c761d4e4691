/** The library and an editor without a screen, so that faults are met hundreds of times in minutes. */
import { addCard } from '../../../src/commands/addCard'
import { moveCards } from '../../../src/commands/moveCards'
import { removeSelection } from '../../../src/commands/removeSelection'
import { changeCard } from '../../../src/commands/changeCard'
import { changeMap } from '../../../src/commands/changeMap'
import { createEditor, type Editor } from '../../../src/editor/editor'
import { MAP_KINDS } from '../../../src/lanes/mapKinds'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPhase, newStep } from '../../../src/model/newMap'
import { problems } from '../../../src/model/problems'
import type { Keeper, Library, SaveStatus } from '../../../src/storage/library'
import { openLibrary } from '../../../src/storage/openLibrary'

const parameters = new URLSearchParams(location.search)
const version = parameters.get('version')
const newId = () => crypto.randomUUID()
const surroundings = { newId, now: () => new Date().toISOString(), ticks: () => performance.now() }

let library: Library
let editor: Editor
let keeper: Keeper
let count = 0
let told: string[] = []
let timer: ReturnType<typeof setInterval> | undefined

/** Text that does not compress, as that of many people would not. */
const words = () => Array.from({ length: 6 }, () => Math.random().toString(36)).join(' ')

/** A map of so many cards beside those that the tests add. */
function blank(cards: number): JourneyMap {
  const map = emptyMap('m', new Date().toISOString())
  map.title = 'Kept'
  map.phases.p = newPhase({ id: 'p', order: 'a0' })
  map.steps.s = newStep({ id: 's', order: 'a0', phase: 'p' })
  map.lanes.l = newLane({ id: 'l', order: 'a0', kind: 'notes' })
  map.lanes.l2 = newLane({ id: 'l2', order: 'a1', kind: 'notes' })
  for (let i = 0; i < cards; i++) {
    const id = `filler${i}`
    map.cards[id] = newCard({
      id,
      order: 'a0',
      step: 's',
      lane: 'l2',
      title: id,
      text: words(),
    })
  }
  return map
}

/** Tells the test, where it listens, in the same moment. */
function say(what: string, seq: number): void {
  const tell = (window as { told?: (line: string) => void }).told
  tell?.(`${what} ${seq} ${Date.now()}`)
}

const desk = {
  async begin(cards = 0): Promise<string[]> {
    if (!(await library.list()).some(({ id }) => id === 'm')) await library.add(blank(cards))
    return desk.open()
  },
  /** Opens the map; returns what was told. */
  async open(): Promise<string[]> {
    const read = await library.read('m')
    if (!read.ok) throw new Error(read.error.key)
    editor = createEditor(read.value.map, surroundings)
    keeper = await library.keep('m', editor)
    let saved = 0
    keeper.status.subscribe(({ savedSeq }) => {
      for (; saved < savedSeq; saved++) say('saved', saved + 1)
    })
    told = [...library.health.getState().notes, ...read.value.notes].map(({ key }) => key)
    return told
  },
  told: () => told,
  /** One command: a card named after its number. */
  edit(name = `e${count}`, more = ''): number {
    count++
    say('edit', editor.store.getState().seq + 1)
    editor.run(addCard, { step: 's', lane: 'l', title: name + more })
    return editor.store.getState().seq
  },
  /** Some 9,000 letters that do not compress: the browser counts what stands on the disk. */
  long: () => Array.from({ length: 820 }, () => Math.random().toString(36).slice(2)).join(''),
  /** One keystroke in the map's title. */
  type(letter: string): void {
    say('edit', editor.store.getState().seq + 1)
    editor.run(changeMap, { values: { title: editor.store.getState().map.title + letter } })
  },
  /** Edits every so often until it is stopped. */
  hammer(every: number, prefix: string, typing = false): void {
    let k = 0
    timer = setInterval(() => {
      if (typing) desk.type(String.fromCharCode(97 + (k++ % 26)))
      else desk.edit(`${prefix}${k++}`)
    }, every)
  },
  rest(): void {
    clearInterval(timer)
  },
  undo: () => editor.undo(),
  /** Takes away a card of that name; its number, or 0 where there is none. */
  remove(name: string): number {
    const card = Object.values(editor.store.getState().map.cards).find(({ title }) => title === name)
    if (!card) return 0
    editor.select([card.id])
    return editor.run(removeSelection, undefined) ? editor.store.getState().seq : 0
  },
  /** Takes away all cards that the tests added, so that no round is slower than the first; resolves when that is saved. */
  async clear(): Promise<void> {
    const { cards } = editor.store.getState().map
    editor.select(Object.keys(cards).filter((id) => cards[id]?.lane === 'l'))
    editor.run(removeSelection, undefined)
    await desk.settled()
  },
  /** Writes the text of a card of that name; its number, or 0 where there is none. */
  write(name: string, text: string): number {
    const card = Object.values(editor.store.getState().map.cards).find(({ title }) => title === name)
    return card && editor.run(changeCard, { id: card.id, values: { text } }) ? editor.store.getState().seq : 0
  },
  /** Moves a card of that name to the top of its cell. */
  wander(name: string): number {
    const { map } = editor.store.getState()
    const card = Object.values(map.cards).find(({ title }) => title === name)
    if (!card) return 0
    editor.run(moveCards, { ids: [card.id], step: 's', lane: 'l', index: 0 })
    return editor.store.getState().seq
  },
  texts(): Record<string, string> {
    const { cards } = editor.store.getState().map
    return Object.fromEntries(Object.values(cards).map(({ title, text }) => [title, text]))
  },
  /** Adds a card and takes that back. */
  regret(name: string): number {
    desk.edit(name)
    editor.undo()
    return editor.store.getState().seq
  },
  status(): SaveStatus {
    return keeper.status.getState()
  },
  title: () => editor.store.getState().map.title,
  names(): string[] {
    const { cards } = editor.store.getState().map
    return Object.values(cards)
      .filter(({ lane }) => lane === 'l')
      .map(({ title }) => title)
  },
  problems: () => problems(editor.store.getState().map).length,
  fillers: () => Object.values(editor.store.getState().map.cards).filter(({ lane }) => lane === 'l2').length,
  map: () => editor.store.getState().map,
  readonly: () => editor.store.getState().readonly,
  durable: () => library.durable,
  failure: () => library.health.getState().failure?.kind ?? null,
  list: () => library.list(),
  async settled(): Promise<void> {
    while (keeper.status.getState().state !== 'saved') await new Promise((resolve) => setTimeout(resolve, 5))
  },
}

export type Desk = typeof desk

openLibrary(async () => MAP_KINDS, version === null ? {} : { version: Number(version) }).then(
  (opened) => {
    library = opened
    Object.assign(window, { desk })
    document.documentElement.dataset.ready = 'desk'
  },
  (error: unknown) => {
    document.documentElement.dataset.ready = `failed: ${String(error)}`
  },
)
