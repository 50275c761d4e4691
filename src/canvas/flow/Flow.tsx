/** React Flow on the plane of the cells: cards are its nodes, ways its edges; panning and zooming are the scroller's. */
import { ReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { CardNode } from './CardNode'
import { useCamera, useRoom } from '../canvasRoom'
import styles from './Flow.module.css'
import { FULL_FROM } from '../looking/level'
import { Way } from './Way'

const NODE_TYPES = { card: CardNode }
const EDGE_TYPES = { way: Way }
const OWN_ATTRIBUTION = { hideAttribution: true }
const nothing = () => {}

export function Flow() {
  const { camera, plane } = useRoom()
  const { nodes, edges } = useStore(plane.store)
  const zoom = useStore(camera.store, (state) => state.still.zoom)
  const projection = useCamera((state) => state.still.projection)
  const frame = useCamera((state) => state.frame)
  const viewport = useMemo(() => ({ x: 0, y: 0, zoom }), [zoom])
  const ref = useRef<HTMLDivElement>(null)
  // Ways are drawn only: cards say in words where they lead, and each would be a picture without a name.
  useLayoutEffect(() => ref.current?.querySelector('.react-flow__edges')?.setAttribute('aria-hidden', 'true'), [])
  return (
    <div
      ref={ref}
      className={styles.flow}
      data-plane=""
      style={{
        marginTop: frame.top,
        marginLeft: frame.left,
        width: projection.width,
        height: projection.height,
        // Only cards that are looked at from farther need it; a change restyles them all.
        ['--zoom' as string]: zoom >= FULL_FROM ? 1 : zoom,
      }}
    >
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        viewport={viewport}
        onViewportChange={nothing}
        minZoom={0.001}
        maxZoom={10}
        panOnDrag={false}
        panOnScroll={false}
        zoomOnScroll={false}
        zoomOnPinch={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        nodesDraggable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        elevateNodesOnSelect={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        autoPanOnConnect={false}
        autoPanOnNodeFocus={false}
        proOptions={OWN_ATTRIBUTION}
      />
      {/* Theirs tells their site where one came from. */}
      <a className={styles.attribution} href="https://reactflow.dev" target="_blank" rel="noopener noreferrer">
        React Flow
      </a>
    </div>
  )
}
