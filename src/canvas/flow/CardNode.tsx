/** React Flow's node of a card: nothing but the card. */
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { Card } from '../cards/Card'
import type { CardFlowNode } from './flowNodes'

export const CardNode = memo(
  function CardNode({ id, data }: NodeProps<CardFlowNode>) {
    return <Card id={id} style={data.style} />
  },
  (before, after) => before.id === after.id && before.data.style === after.data.style,
)
