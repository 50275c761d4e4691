/** A fresh editor on a map, with ids in a row; its clock strides on at each look unless the test holds it. */
import { createEditor, type Editor } from '../../src/editor/editor'
import type { JourneyMap } from '../../src/model/journeyMap'

interface Surroundings {
  /** What the ids begin with. */
  ids?: string
  ticks?: () => number
}

export function editorFor(map: JourneyMap, { ids = 'new', ticks = striding() }: Surroundings = {}): Editor {
  let given = 0
  return createEditor(map, { newId: () => `${ids}${++given}`, now: () => '2026-02-02T00:00:00.000Z', ticks })
}

function striding(): () => number {
  let clock = 0
  return () => (clock += 100)
}
