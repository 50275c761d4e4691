/** The cards in the window as React Flow's nodes; an unchanged card keeps its object, so it is not rendered again. */
import type { Node } from '@xyflow/react'
import { Position } from '@xyflow/react'
import { cardBoxes, type Span } from '../layout/layout'
import type { CardStyle } from '../layout/measureCard'
import { METRICS, type Rect } from '../layout/metrics'
import type { CardId, LaneId, StepId } from '../model/journeyMap'
import type { Arranged } from './arrangement'
import type { Projection } from './projection'

export type CardNodeData = { style: CardStyle }
export type CardFlowNode = Node<CardNodeData, 'card'>

export interface NodeCache {
  nodes: Map<CardId, CardFlowNode>
  list: CardFlowNode[]
}

export const emptyCache = (): NodeCache => ({ nodes: new Map(), list: [] })

/** Boxes of a cell's cards on the flow's plane: map pixels, except that a row may be stretched on the screen. */
export function planeBoxes(
  arranged: Arranged,
  projection: Projection,
  step: StepId,
  lane: LaneId,
): { id: CardId; box: Rect }[] {
  const { layout, map, places, measure } = arranged
  const at = layout.rowOf.get(lane) ?? -1
  const row = layout.rows[at]
  const on = projection.rows[at]
  if (!row || !on) return []
  const shift = on.top / projection.zoom - row.y
  return cardBoxes(layout, map, places, step, lane, measure).map(({ id, box }) => ({
    id,
    box: shift === 0 ? box : { ...box, y: box.y + shift },
  }))
}

function nodeOf(id: CardId, box: Rect, style: CardStyle, known: CardFlowNode | undefined): CardFlowNode {
  if (
    known &&
    known.position.x === box.x &&
    known.position.y === box.y &&
    known.width === box.width &&
    known.height === box.height &&
    known.data.style === style
  ) {
    return known
  }
  const middle = METRICS.card.coin / 2 + 2
  return {
    id,
    type: 'card',
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    data: { style },
    handles: [
      { type: 'source', position: Position.Right, x: box.width, y: middle, width: 1, height: 1 },
      { type: 'target', position: Position.Left, x: 0, y: middle, width: 1, height: 1 },
    ],
    domAttributes: PLAIN,
  }
}

/** The wrapper is no more than a box: the card inside has the role and the name. */
const PLAIN = { role: 'presentation', 'aria-roledescription': undefined } as NonNullable<CardFlowNode['domAttributes']>

/** The nodes of the cells in `span` and of those in `also`; the same list where nothing moved. */
export function nodesIn(
  arranged: Arranged,
  projection: Projection,
  span: Span,
  also: readonly { step: StepId; lane: LaneId }[],
  cache: NodeCache,
): NodeCache {
  const nodes = new Map<CardId, CardFlowNode>()
  const take = (step: StepId, lane: LaneId, style: CardStyle) => {
    for (const { id, box } of planeBoxes(arranged, projection, step, lane)) {
      if (!nodes.has(id)) nodes.set(id, nodeOf(id, box, style, cache.nodes.get(id)))
    }
  }
  const { columns, rows } = arranged.layout
  for (let r = span.rows.from; r < span.rows.to; r++) {
    const row = rows[r]
    if (!row) continue
    for (let c = span.columns.from; c < span.columns.to; c++) {
      const step = columns[c]
      if (step) take(step.id, row.lane, row.style)
    }
  }
  for (const { step, lane } of also) {
    const row = rows[arranged.layout.rowOf.get(lane) ?? -1]
    if (row) take(step, lane, row.style)
  }
  const list = [...nodes.values()]
  const same = list.length === cache.list.length && list.every((node, i) => node === cache.list[i])
  return same ? cache : { nodes, list }
}
