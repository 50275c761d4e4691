/** Rows one below the other, and the pinned lanes by themselves; one that stays where it was keeps its object. */
interface Standing {
  y: number
  height: number
}

export function stacked<R extends Standing, P extends Standing>(rows: readonly R[], pinned: readonly P[]) {
  const [placed, height] = piled(rows)
  const [below, pinnedHeight] = piled(pinned)
  return { rows: placed, pinned: below, height, pinnedHeight }
}

function piled<B extends Standing>(boxes: readonly B[]): [B[], number] {
  let y = 0
  const placed = boxes.map((box) => {
    const at = box.y === y ? box : { ...box, y }
    y += box.height
    return at
  })
  return [placed, y]
}
