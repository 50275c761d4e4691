/** The lanes as rows of the grid: each a header and the cells that are seen. */
import type { CSSProperties } from 'react'
import { useArranged, useCamera, useEditorState, useStanding } from '../canvasRoom'
import type { ProjectedRow } from '../looking/projection'
import { Row } from './Row'

export function Rows() {
  const layout = useArranged((state) => state.layout)
  const projection = useStanding((state) => state.projection)
  const { from, to } = useStanding((state) => state.window.rows)
  const column = useCamera((state) => state.still.projection.column)
  // The row where the keyboard stands keeps its elements wherever one scrolls.
  const focusRow = useEditorState(({ focus }) =>
    focus === null ? -1 : (layout.rowOf.get('header' in focus ? focus.header : focus.lane) ?? -1),
  )
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  if (focusRow >= 0 && (focusRow < from || focusRow >= to)) indexes.push(focusRow)
  return (
    <div role="rowgroup" style={{ '--cw': `${column}px` } as CSSProperties}>
      {indexes.map((i) => {
        const box = layout.rows[i]
        const on = projection.rows[i]
        if (!box || !on) return null
        const coast = box.section === 'offline' && layout.rows[i - 1]?.section === 'online'
        return (
          <Row key={box.lane} lane={box.lane} index={i} section={box.section} {...onWholePixels(on)} coast={coast} />
        )
      })}
    </div>
  )
}

/** Between rows that begin and end on a part of a pixel the ground behind the map would be seen. */
function onWholePixels({ top, height }: ProjectedRow): ProjectedRow {
  const from = Math.round(top)
  return { top: from, height: Math.round(top + height) - from }
}
