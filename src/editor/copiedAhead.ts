/** Hands immer the copy of a large record before it makes its own, which takes three times as long: it spreads what it copies. */

/** What immer keeps of a draft, as far as it is touched here. */
interface DraftState {
  base_: Record<string, unknown>
  copy_: object | null
  assigned_: Map<PropertyKey, boolean> | undefined
}

const STATE = Symbol.for('immer-state')

/** Asking ten thousand keys takes longer than copying what is under them: most changes leave them as they are. */
const known = new WeakMap<object, readonly string[]>()

function keysOf(record: object): readonly string[] {
  let keys = known.get(record)
  if (!keys) known.set(record, (keys = Object.keys(record)))
  return keys
}

/** No record came or went between the two. */
export function sameKeys(before: object, after: object): void {
  known.set(after, keysOf(before))
}

/** Another immer may keep its drafts otherwise: then nothing is handed over, and it copies by itself. */
export function copiedAhead(draft: object): void {
  const state = (draft as { [STATE]?: Partial<DraftState> })[STATE]
  if (state?.copy_ !== null || !state.base_) return
  state.assigned_ = new Map()
  const copy: Record<string, unknown> = {}
  for (const key of keysOf(state.base_)) copy[key] = state.base_[key]
  state.copy_ = copy
}
