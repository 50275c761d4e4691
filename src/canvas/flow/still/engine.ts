/**
 * What stands in React Flow's engine in place of what moves things: the native scroll container pans and zooms, and
 * cards and ways are dragged by the canvas itself. The build puts it there (`vite.config.ts`), so that neither those
 * parts nor d3, which they stand on, are loaded. Under each name is what React Flow asks of it when it is still.
 */
import type { ReactFlowState, Viewport } from '@xyflow/react'

type PanZoom = NonNullable<ReactFlowState['panZoom']>

function never(): never {
  throw new Error('The scroller moves the map, and the canvas its cards.')
}

const nothing = () => {}

/** The viewport stands where React Flow is told that it stands. */
export function XYPanZoom({ viewport }: { viewport: Viewport }): PanZoom {
  let now = viewport
  return {
    getViewport: () => now,
    syncViewport: (next) => void (now = next),
    update: nothing,
    destroy: nothing,
    setScaleExtent: nothing,
    setTranslateExtent: nothing,
    setClickDistance: nothing,
    setViewport: never,
    setViewportConstrained: never,
    scaleTo: never,
    scaleBy: never,
  }
}

/** No node is draggable. */
export const XYDrag = never

/** No card has a handle to link from. */
export const XYHandle = { onPointerDown: never, isValid: never }

/** Neither of them is shown. */
export { never as XYMinimap, never as XYResizer }
