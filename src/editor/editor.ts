/** The one place where a map changes: it runs commands, keeps history and tells those who look. Headless. */
import { enablePatches, produceWithPatches } from 'immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Command, Focus, Plan, Snapshot } from '../commands/command'
import type { MessageKey } from '../i18n/words'
import type { Id, Instant, JourneyMap, PersonaId } from '../model/journeyMap'
import { applyPatches, type Patch, touchedIn } from '../model/patch'
import { type Places, placesAfter, placesOf } from '../model/places'
import { EMPTY_HISTORY, type History, record, type Step, sealed, type Where } from './history'

enablePatches()

/** What is being typed into, in place. */
export interface Editing {
  id: Id
  field: 'title' | 'text' | 'goal'
  /** The last step of the history when it began, so that Escape can go back there. */
  since: Step | undefined
}

export interface EditorState extends Where {
  map: JourneyMap
  places: Places
  /** When the map last changed; `map.changed` follows when it is written out. */
  changed: Instant
  /** Grows by one with every change that a person makes here. */
  seq: number
  shown: readonly PersonaId[]
  editing: Editing | null
  readonly: boolean
  history: History
}

export type Origin = 'command' | 'undo' | 'redo' | 'remote'

export interface Change {
  origin: Origin
  seq: number
  label: MessageKey
  said?: Plan['said']
  patches: readonly Patch[]
  inverse: readonly Patch[]
  before: JourneyMap
  map: JourneyMap
  at: Instant
}

export interface Surroundings {
  newId: () => Id
  now: () => Instant
  /** A steady clock in milliseconds, for joining what is typed. */
  ticks: () => number
}

export interface Editor {
  store: StoreApi<EditorState>
  snapshot(): Snapshot
  /** Whether the command applies now. */
  can<A>(command: Command<A>, args: A): boolean
  /** Runs it; false where it does not apply or the map is read-only. */
  run<A>(command: Command<A>, args: A): boolean
  undo(): boolean
  redo(): boolean
  select(selection: readonly Id[], focus?: Focus | null): void
  show(personas: readonly PersonaId[]): void
  /** `since`: the last step before the record that is typed into was made, where Escape is to unmake it too. */
  startEditing(id: Id, field: Editing['field'], since?: Step | null): void
  /** Ends typing; `keep: false` takes back what was typed since it began, leaving nothing to redo. */
  stopEditing(keep: boolean): void
  setReadonly(readonly: boolean): void
  /** Takes in another tab's change; it joins no history. Returns the patches that met nothing. */
  receive(patches: readonly Patch[], at: Instant, label: MessageKey): readonly Patch[]
  onChange(listener: (change: Change) => void): () => void
}

export function createEditor(map: JourneyMap, { newId, now, ticks }: Surroundings): Editor {
  const store = createStore<EditorState>()(() => ({
    map,
    places: placesOf(map),
    changed: map.changed,
    seq: 0,
    selection: [],
    focus: null,
    shown: [],
    editing: null,
    readonly: false,
    history: EMPTY_HISTORY,
  }))
  const listeners = new Set<(change: Change) => void>()
  const get = store.getState

  const snapshot = (): Snapshot => {
    const { map, places, selection, focus, shown } = get()
    return { map, places, selection, focus, shown, newId }
  }

  /** Sets the state once and then tells the listeners. */
  function commit(
    next: Partial<EditorState> & { map: JourneyMap },
    change: Omit<Change, 'before' | 'map' | 'at' | 'seq'>,
  ) {
    const state = get()
    const at = now()
    const seq = change.origin === 'remote' ? state.seq : state.seq + 1
    const touched = touchedIn(change.patches, 'cards')
    const places = touched ? placesAfter(state.places, state.map, next.map, touched) : placesOf(next.map)
    const kept = keepLiving(next.map, {
      selection: next.selection ?? state.selection,
      focus: next.focus ?? state.focus,
    })
    const editing = state.editing && exists(next.map, state.editing.id) ? state.editing : null
    store.setState({ ...next, ...kept, places, seq, editing, changed: at })
    for (const listener of listeners) listener({ ...change, before: state.map, map: next.map, at, seq })
  }

  function step(origin: 'undo' | 'redo'): boolean {
    const state = get()
    const from = origin === 'undo' ? state.history.done : state.history.undone
    const last = from.at(-1)
    if (!last || state.readonly) return false
    const patches = origin === 'undo' ? last.inverse : last.patches
    const inverse = origin === 'undo' ? last.patches : last.inverse
    const { done, undone } = state.history
    const history =
      origin === 'undo'
        ? { done: done.slice(0, -1), undone: [...undone, last] }
        : {
            done: [...done, { ...last, merge: undefined }],
            undone: undone.slice(0, -1),
          }
    const { map } = applyPatches(state.map, patches)
    const where = origin === 'undo' ? last.before : last.after
    commit({ map, history, ...where }, { origin, label: last.label, patches, inverse })
    return true
  }

  return {
    store,
    snapshot,
    can: (command, args) => command.plan(snapshot(), args) !== null,
    run(command, args) {
      const state = get()
      if (state.readonly) return false
      const plan = command.plan(snapshot(), args)
      if (!plan) return false
      const [map, patches, inverse] = produceWithPatches(state.map, (draft) => {
        plan.change(draft)
      })
      const before: Where = { selection: state.selection, focus: state.focus }
      const after = keepLiving(map, {
        selection: plan.select ?? state.selection,
        focus: plan.focus ?? state.focus,
      })
      if (patches.length === 0) {
        store.setState(after)
        return true
      }
      const made = { label: command.label, patches, inverse }
      const history = record(state.history, {
        ...made,
        before,
        after,
        merge: plan.merge,
        at: ticks(),
      })
      commit({ map, history, ...after }, { origin: 'command', said: plan.said, ...made })
      return true
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    select(selection, focus) {
      store.setState(focus === undefined ? { selection } : { selection, focus })
    },
    show: (shown) => store.setState({ shown }),
    startEditing(id, field, since) {
      const state = get()
      if (state.readonly) return
      const history = sealed(state.history)
      store.setState({
        history,
        editing: {
          id,
          field,
          since: since === undefined ? history.done.at(-1) : (since ?? undefined),
        },
      })
    },
    stopEditing(keep) {
      const { editing } = get()
      if (!editing) return
      store.setState({ editing: null })
      if (keep) return
      const { undone } = get().history
      while (get().history.done.length > 0 && get().history.done.at(-1) !== editing.since) step('undo')
      store.setState({ history: { ...get().history, undone } })
    },
    setReadonly: (readonly) => store.setState({ readonly, editing: null }),
    receive(patches, at, label) {
      const { map, skipped } = applyPatches(get().map, patches)
      if (map !== get().map) commit({ map }, { origin: 'remote', label, patches, inverse: [] })
      if (at > get().changed) store.setState({ changed: at })
      return skipped
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function exists(map: JourneyMap, id: Id): boolean {
  return [map.cards, map.links, map.phases, map.steps, map.lanes, map.personas].some((records) =>
    Object.hasOwn(records, id),
  )
}

/** What is chosen and where the keyboard stands, less what the map no longer has. */
function keepLiving(map: JourneyMap, { selection, focus }: Where): Where {
  const living = selection.filter((id) => exists(map, id))
  return {
    selection: living.length === selection.length ? selection : living,
    focus: focus && stands(map, focus),
  }
}

function stands(map: JourneyMap, focus: Focus): Focus | null {
  if ('header' in focus) return exists(map, focus.header) ? focus : null
  if (!map.steps[focus.step] || !map.lanes[focus.lane]) return null
  return focus.card !== undefined && !map.cards[focus.card] ? { step: focus.step, lane: focus.lane } : focus
}
