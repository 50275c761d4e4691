/** Which pieces of the painted map are there: those in sight at once, and of those that will come into sight one a frame. */
import { useEffect, useState } from 'react'
import type { Rect } from '../../layout/metrics'

const NONE: ReadonlySet<string> = new Set()
export const pieceKey = ({ x, y }: Rect) => `${x} ${y}`

export function useInTurn(pieces: readonly Rect[], inSight: (piece: Rect) => boolean): readonly Rect[] {
  const [there, setThere] = useState(NONE)
  const painted = pieces.filter((piece) => there.has(pieceKey(piece)) || inSight(piece))
  useEffect(() => {
    const next = pieces.find((piece) => !painted.includes(piece))
    const keys = [...painted, ...(next ? [next] : [])].map(pieceKey)
    if (keys.length === there.size && keys.every((key) => there.has(key))) return
    const frame = requestAnimationFrame(() => setThere(new Set(keys)))
    return () => cancelAnimationFrame(frame)
  })
  return painted
}
