/** The one place where a map changes: it runs commands, keeps history and tells those who look. Headless. */
import { enablePatches, Immer } from 'immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Command, Focus, Plan, Snapshot } from '../commands/command'
import type { MessageKey } from '../i18n/words'
import type { Id, Instant, JourneyMap, PersonaId } from '../model/journeyMap'
import { applyPatches, type Patch, touchedIn } from '../model/patch'
import { type Places, placesAfter, placesOf } from '../model/places'
import { mayDangle, mend } from '../model/mend'
import { patchesBetween } from '../model/patchesBetween'
import { EMPTY_HISTORY, type History, record, sealed, type Step, stepBack, stepForth, type Where } from './history'
import { copiedAhead, sameKeys } from './copiedAhead'
import { exists, keepLiving } from './living'

enablePatches()

/**
 * Freezing, and copying what is frozen, takes longer than all the rest of a keystroke in a large map. So only
 * development and tests do it: there, whoever writes into the map from outside is caught.
 */
const immer = new Immer({ autoFreeze: import.meta.env.DEV })

/** What is being typed into, in place. */
export interface Editing {
  id: Id
  field: 'title' | 'text' | 'goal'
  /** The number of the last step when it began, so that Escape can go back there. */
  since: number
  /** What could be redone then: taking back what was typed gives it back too. */
  undone: History['undone']
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
  undo: () => boolean
  redo: () => boolean
  select(selection: readonly Id[], focus?: Focus | null): void
  show(personas: readonly PersonaId[]): void
  /** `since`: the last step before the record that is typed into was made, where Escape is to unmake it too. */
  startEditing(id: Id, field: Editing['field'], since?: Step | null): void
  /** Ends typing; `keep: false` takes back what was typed since it began, leaving nothing to redo. */
  stopEditing(keep: boolean): void
  setReadonly(readonly: boolean): void
  /** Takes in another tab's change; it joins no history. Returns the patches that met nothing. */
  receive(patches: readonly Patch[], at: Instant, label: MessageKey): readonly Patch[]
  onChange: (listener: (change: Change) => void) => () => void
}

/** Whether records may have come or gone by it. */
const bringsOrTakes = ({ op, path }: Patch) => path.length < 2 || (path.length === 2 && op !== 'replace')

interface Made {
  map: JourneyMap
  patches: readonly Patch[]
}

/** What another tab took away can leave a record of this one leading nowhere; that goes too, by patches like any other. */
function whole(made: Made): Made {
  if (!mayDangle(made.patches)) return made
  const map = mend(made.map)
  return map === made.map ? made : { map, patches: [...made.patches, ...patchesBetween(made.map, map)] }
}

export function createEditor(map: JourneyMap, surroundings: Surroundings): Editor {
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
  const changes = createChanges(store)
  const stepping = createStepping(store, changes, surroundings)
  return {
    store,
    onChange: changes.onChange,
    ...createRunning(store, changes, surroundings),
    ...stepping,
    ...createTyping(store, stepping.undo),
    select: (selection, focus) => store.setState(focus === undefined ? { selection } : { selection, focus }),
    show: (shown) => store.setState({ shown }),
    setReadonly: (readonly) => store.setState({ readonly, editing: null }),
  }
}

interface Changes extends Pick<Editor, 'onChange'> {
  /** Sets the state once and then tells the listeners. */
  commit: (next: Partial<EditorState>, change: Omit<Change, 'before' | 'seq'>) => void
}

function createChanges(store: StoreApi<EditorState>): Changes {
  const listeners = new Set<(change: Change) => void>()
  return {
    commit(next, change) {
      const state = store.getState()
      const { map, patches, at } = change
      const seq = change.origin === 'remote' ? state.seq : state.seq + 1
      const touched = touchedIn(patches, 'cards')
      const places = touched ? placesAfter(state.places, state.map, map, touched) : placesOf(map)
      const living = keepLiving(map, { ...state, ...next })
      const editing = state.editing && exists(map, state.editing.id) ? state.editing : null
      const changed = at > state.changed ? at : state.changed
      store.setState({ ...next, ...living, map, places, seq, editing, changed })
      for (const listener of listeners) listener({ ...change, before: state.map, seq })
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

type Running = Pick<Editor, 'snapshot' | 'can' | 'run'>

function createRunning(
  store: StoreApi<EditorState>,
  { commit }: Changes,
  { newId, now, ticks }: Surroundings,
): Running {
  const snapshot = (): Snapshot => {
    const { map, places, selection, focus, shown } = store.getState()
    return { map, places, selection, focus, shown, newId }
  }
  return {
    snapshot,
    can: (command, args) => command.plan(snapshot(), args) !== null,
    run(command, args) {
      const state = store.getState()
      const plan = state.readonly ? null : command.plan(snapshot(), args)
      if (!plan) return false
      const [map, patches, inverse] = immer.produceWithPatches(state.map, (draft) => {
        copiedAhead(draft.cards)
        plan.change(draft)
      })
      if (!patches.some(bringsOrTakes)) sameKeys(state.map.cards, map.cards)
      const before: Where = { selection: state.selection, focus: state.focus }
      const after = keepLiving(map, { selection: plan.select ?? state.selection, focus: plan.focus ?? state.focus })
      if (patches.length === 0) {
        store.setState(after)
        return true
      }
      const made = { label: command.label, patches, inverse }
      const history = record(state.history, { ...made, before, after, merge: plan.merge, at: ticks() })
      commit({ history, ...after }, { origin: 'command', said: plan.said, map, at: now(), ...made })
      return true
    },
  }
}

type Stepping = Pick<Editor, 'undo' | 'redo' | 'receive'>

function createStepping(store: StoreApi<EditorState>, { commit }: Changes, { now }: Surroundings): Stepping {
  /** Whether another tab has had a hand in this map: only then can undoing leave it with problems. */
  let shared = false
  function step(origin: 'undo' | 'redo'): boolean {
    const { history, map, readonly } = store.getState()
    const back = origin === 'undo'
    const last = (back ? history.done : history.undone).at(-1)
    if (!last || readonly) return false
    const { label, patches, inverse } = back ? { ...last, patches: last.inverse, inverse: last.patches } : last
    const made = { map: applyPatches(map, patches).map, patches }
    commit(
      { history: back ? stepBack(history) : stepForth(history), ...(back ? last.before : last.after) },
      { origin, label, inverse, at: now(), ...(shared ? whole(made) : made) },
    )
    return true
  }
  return {
    undo: () => step('undo'),
    redo: () => step('redo'),
    receive(patches, at, label) {
      const before = store.getState().map
      const { map, skipped } = applyPatches(before, patches)
      shared = true
      if (map !== before) commit({}, { origin: 'remote', label, inverse: [], at, ...whole({ map, patches }) })
      return skipped
    },
  }
}

function createTyping(store: StoreApi<EditorState>, undo: () => boolean): Pick<Editor, 'startEditing' | 'stopEditing'> {
  const get = store.getState
  return {
    startEditing(id, field, since) {
      const state = get()
      if (state.readonly) return
      const history = sealed(state.history)
      const last = since === undefined ? history.done.at(-1) : since
      store.setState({ history, editing: { id, field, since: last?.n ?? 0, undone: history.undone } })
    },
    stopEditing(keep) {
      const { editing } = get()
      if (!editing) return
      store.setState({ editing: null })
      if (keep) return
      const typed = () => (get().history.done.at(-1)?.n ?? 0) > editing.since
      if (!typed()) return
      while (typed() && undo());
      store.setState({ history: { ...get().history, undone: editing.undone } })
    },
  }
}
