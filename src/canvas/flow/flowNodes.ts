/** The cards in the window as React Flow's nodes; an unchanged card keeps its object, so it is not rendered again. */
import { type Node, Position } from '@xyflow/react'
import { cardBoxes, type Span } from '../../layout/layout'
import type { CardStyle } from '../../layout/measureCard'
import { METRICS, type Rect } from '../../layout/metrics'
import type { CardId, LaneId, StepId } from '../../model/journeyMap'
import { cardsAt } from '../../model/places'
import type { Arranged } from '../arrangement/arrangement'

export type CardNodeData = { style: CardStyle }
export type CardFlowNode = Node<CardNodeData, 'card'>

export interface NodeCache {
  nodes: Map<CardId, CardFlowNode>
  list: CardFlowNode[]
}

export const emptyCache = (): NodeCache => ({ nodes: new Map(), list: [] })

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
    // What it would measure; saying so spares React Flow from looking for handles in the page.
    measured: { width: box.width, height: box.height },
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

const hidden = new Map<CardId, CardFlowNode>()

/** A card outside the window, for ways that lead there: known to React Flow, without an element. */
export function hiddenNode(id: CardId): CardFlowNode {
  let node = hidden.get(id)
  if (!node) {
    if (hidden.size > 5000) hidden.clear()
    node = { ...nodeOf(id, { x: 0, y: 0, width: 1, height: 1 }, 'touchpoint', undefined), hidden: true }
    hidden.set(id, node)
  }
  return node
}

/** The nodes of the cells in `span` and of those in `also`; the same cache where nothing moved. */
export function nodesIn(
  arranged: Arranged,
  span: Span,
  also: readonly { step: StepId; lane: LaneId }[],
  cache: NodeCache,
): NodeCache {
  const { layout, map, places, measure } = arranged
  const nodes = new Map<CardId, CardFlowNode>()
  const take = (step: StepId, lane: LaneId, style: CardStyle) => {
    for (const { id, box, folded } of cardBoxes(layout, map, places, step, lane, measure)) {
      if (!folded && !nodes.has(id)) nodes.set(id, nodeOf(id, box, style, cache.nodes.get(id)))
    }
  }
  for (let r = span.rows.from; r < span.rows.to; r++) {
    const row = layout.rows[r]
    if (!row) continue
    for (let c = span.columns.from; c < span.columns.to; c++) {
      const step = layout.columns[c]
      if (step && cardsAt(places, step.id, row.lane).length > 0) take(step.id, row.lane, row.style)
    }
  }
  for (const { step, lane } of also) {
    const row = layout.rows[layout.rowOf.get(lane) ?? -1]
    if (row) take(step, lane, row.style)
  }
  const list = [...nodes.values()]
  const same = list.length === cache.list.length && list.every((node, i) => node === cache.list[i])
  return same ? cache : { nodes, list }
}
