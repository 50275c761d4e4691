/** A notice that asks for nothing goes by itself; while it is pointed at, has the focus or cannot be seen it waits. */
import { type RefObject, useEffect, useEffectEvent } from 'react'

const LOOK = 250
/** What was held is not taken out of the hand. */
const AT_LEAST = 2000

/** `after`: milliseconds of being in sight; null where it stays. */
export function useLeaving(box: RefObject<HTMLElement | null>, after: number | null, onLeave: () => void): void {
  const leave = useEffectEvent(onLeave)
  useEffect(() => {
    if (after === null) return
    let left = after
    const timer = setInterval(() => {
      if (document.hidden) return
      const { current } = box
      if (current?.matches(':hover') || current?.contains(document.activeElement)) left = Math.max(left, AT_LEAST)
      else if ((left -= LOOK) <= 0) leave()
    }, LOOK)
    return () => clearInterval(timer)
  }, [box, after])
}
