/** What React Flow is fed: cards and ways of the window. An unchanged one keeps its object, so it is not rendered again. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../../editor/editor'
import type { Layout } from '../../layout/layout'
import type { CardId, LaneId, StepId } from '../../model/journeyMap'
import type { Arranged, Arrangement } from '../arrangement/arrangement'
import type { Camera } from '../looking/camera'
import { type CardFlowNode, emptyCache, hiddenNode, nodesIn } from './flowNodes'
import { type Projection, PAINTED_BELOW } from '../looking/projection'
import { createWays, type WayEdge } from './ways'

export interface Plane {
  nodes: CardFlowNode[]
  edges: WayEdge[]
}

export interface PlaneStore {
  store: StoreApi<Plane>
  dispose(): void
}

const layouts = new WeakMap<Projection, Layout>()

/** The layout as it lies on React Flow's plane: rows that are stretched on the screen are stretched here too. */
export function planeLayout(layout: Layout, projection: Projection): Layout {
  if (projection.rows.every((on, i) => on.top / projection.zoom === layout.rows[i]?.y)) return layout
  let lying = layouts.get(projection)
  if (!lying) {
    const rows = layout.rows.map((row, i) => {
      const on = projection.rows[i]
      return on ? { ...row, y: on.top / projection.zoom, height: on.height / projection.zoom } : row
    })
    layouts.set(projection, (lying = { ...layout, rows }))
  }
  return lying
}

export function onPlane(arranged: Arranged, projection: Projection): Arranged {
  return { ...arranged, layout: planeLayout(arranged.layout, projection) }
}

export function createPlane(editor: Editor, arrangement: Arrangement, camera: Camera): PlaneStore {
  let cache = emptyCache()
  const ways = createWays()
  const store = createStore<Plane>()(() => ({ nodes: [], edges: [] }))

  function update() {
    const { projection, window: span, zoom } = camera.store.getState().still
    const arranged = arrangement.store.getState()
    if (zoom < PAINTED_BELOW || projection.layout !== arranged.layout) return
    const { focus, selection, shown } = editor.store.getState()
    const laid = onPlane(arranged, projection)
    const next = nodesIn(laid, span, keptCells(arranged, focus), cache)
    const moved = next !== cache
    cache = next
    const edges = ways({ laid, span, selection, shown, moved })
    const now = store.getState()
    const away = new Set(edges.flatMap((edge) => [edge.source, edge.target]).filter((id) => !next.nodes.has(id)))
    const nodes = away.size === 0 ? next.list : withHidden(next.list, away, now.nodes)
    if (nodes !== now.nodes || edges !== now.edges) store.setState({ nodes, edges })
  }

  update()
  const stops = [camera.store.subscribe(update), editor.store.subscribe(update)]
  return { store, dispose: () => stops.forEach((stop) => stop()) }
}

/** The cell where the keyboard stands keeps its cards wherever one scrolls. */
function keptCells(
  { map }: Arranged,
  focus: { header: string } | { step: StepId; lane: LaneId; card?: CardId } | null,
): readonly { step: StepId; lane: LaneId }[] {
  if (!focus || 'header' in focus) return []
  return map.steps[focus.step] ? [focus] : []
}

/** React Flow draws an edge only between nodes that it knows: far ends are nodes without elements. */
function withHidden(list: CardFlowNode[], away: ReadonlySet<CardId>, before: CardFlowNode[]): CardFlowNode[] {
  const nodes = [...list, ...[...away].map(hiddenNode)]
  const same = nodes.length === before.length && nodes.every((node, i) => node === before[i])
  return same ? before : nodes
}
