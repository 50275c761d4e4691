/** A map on the screen, for tests of the canvas. */
import { render } from '@testing-library/react'
import { Canvas } from '../../src/canvas/Canvas'
import { createView } from '../../src/canvas/looking/view'
import type { Density } from '../../src/layout/measureCard'
import type { JourneyMap } from '../../src/model/journeyMap'
import { editorFor } from '../support/editorFor'

export function show(map: JourneyMap, density: Density = 'full') {
  const editor = editorFor(map)
  const view = createView()
  render(
    <Canvas
      editor={editor}
      view={view}
      theme="light"
      density={density}
      minimap={false}
      inspected={false}
      wheelZooms={false}
    />,
  )
  return { editor, view }
}
