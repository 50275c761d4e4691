/** What can be undone: steps of patches with the selection on both sides. Pure; the editor holds one. */
import type { MessageKey } from '../i18n/words'
import type { Id } from '../model/journeyMap'
import type { Patch } from '../model/patch'
import type { Focus } from '../commands/command'

export interface Where {
  selection: readonly Id[]
  focus: Focus | null
}

export interface Step {
  /** Steps are counted, so that one can be found again whatever was undone meanwhile. */
  n: number
  label: MessageKey
  patches: readonly Patch[]
  inverse: readonly Patch[]
  before: Where
  after: Where
  merge: string | undefined
  /** When it last grew, in milliseconds of a steady clock. */
  at: number
}

export interface History {
  done: readonly Step[]
  undone: readonly Step[]
  /** How many steps there ever were. */
  count: number
}

export const EMPTY_HISTORY: History = { done: [], undone: [], count: 0 }
const MERGE_WITHIN = 500
const LONGEST = 500

/** The history with a step more; a step with the same merge key within half a second grows instead. */
export function record(history: History, step: Omit<Step, 'n'>): History {
  const last = history.done.at(-1)
  if (last && step.merge !== undefined && last.merge === step.merge && step.at - last.at <= MERGE_WITHIN) {
    const grown: Step = {
      ...step,
      n: last.n,
      before: last.before,
      patches: squeezed([...last.patches, ...step.patches]),
      // The later step is taken back first, so the value from before the first is the last of its run.
      inverse: squeezed([...step.inverse, ...last.inverse]),
    }
    return { ...history, done: [...history.done.slice(0, -1), grown], undone: [] }
  }
  const count = history.count + 1
  return { done: [...history.done.slice(-LONGEST + 1), { ...step, n: count }], undone: [], count }
}

/** The history after its last step was taken back. */
export function stepBack({ done, undone, count }: History): History {
  return { done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)], count }
}

/** The history after the step that was last taken back was done again; what follows does not grow it. */
export function stepForth({ done, undone, count }: History): History {
  const again = undone.slice(-1).map((step) => ({ ...step, merge: undefined }))
  return { done: [...done, ...again], undone: undone.slice(0, -1), count }
}

const samePlace = (a: Patch, b: Patch) =>
  a.op === 'replace' &&
  b.op === 'replace' &&
  a.path.length === b.path.length &&
  a.path.every((key, i) => key === b.path[i])

/** A run of replacements of one and the same value keeps its last only: a long word stays one patch. */
function squeezed(patches: readonly Patch[]): Patch[] {
  return patches.filter((patch, i) => {
    const next = patches[i + 1]
    return !next || !samePlace(patch, next)
  })
}

/** The history whose last step does not grow any more. */
export function sealed(history: History): History {
  const last = history.done.at(-1)
  return last?.merge === undefined
    ? history
    : {
        ...history,
        done: [...history.done.slice(0, -1), { ...last, merge: undefined }],
      }
}
