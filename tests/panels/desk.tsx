/** A panel over a small journey, with an editor whose ids and clock the test holds. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import type { Editor } from '../../src/editor/editor'
import type { JourneyMap } from '../../src/model/journeyMap'
import { editorFor } from '../support/editorFor'

export interface Desk {
  editor: Editor
  user: ReturnType<typeof userEvent.setup>
  map: () => JourneyMap
  /** Lets so much time pass that typing again is a new step. */
  wait: () => void
}

export function deskWith(map: JourneyMap, panel: (editor: Editor) => ReactElement): Desk {
  let ticks = 0
  const editor = editorFor(map, { ticks: () => ticks })
  render(panel(editor))
  return {
    editor,
    user: userEvent.setup(),
    map: () => editor.store.getState().map,
    wait: () => {
      ticks += 10_000
    },
  }
}
