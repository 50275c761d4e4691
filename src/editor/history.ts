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
}

export const EMPTY_HISTORY: History = { done: [], undone: [] }
const MERGE_WITHIN = 500
const LONGEST = 500

/** The history with a step more; a step with the same merge key within half a second grows instead. */
export function record(history: History, step: Step): History {
  const last = history.done.at(-1)
  if (last && step.merge !== undefined && last.merge === step.merge && step.at - last.at <= MERGE_WITHIN) {
    const grown: Step = {
      ...step,
      before: last.before,
      patches: squeezed([...last.patches, ...step.patches]),
      inverse: squeezed([...step.inverse, ...last.inverse].reverse()).reverse(),
    }
    return { done: [...history.done.slice(0, -1), grown], undone: [] }
  }
  return { done: [...history.done.slice(-LONGEST + 1), step], undone: [] }
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
