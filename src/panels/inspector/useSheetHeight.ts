/** How high the bottom sheet stands: at three heights by press and keys, or where its handle was dragged to. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'

export type SheetHeight = 'peek' | 'half' | 'tall'
const HEIGHTS: readonly SheetHeight[] = ['peek', 'half', 'tall']

/** Lower than this it only peeks. */
const PEEK_BELOW = 100
const PEEK = 56
/** The share of the stage that it leaves to the map at least. */
const HIGHEST = 0.85
const CLICK = 4

export interface Sheet {
  stands: SheetHeight
  /** In pixels, where it was dragged to. */
  dragged: number | undefined
  handle: {
    onClick: () => void
    onKeyDown: (event: KeyboardEvent) => void
    onPointerDown: (event: PointerEvent<HTMLElement>) => void
    onPointerMove: (event: PointerEvent<HTMLElement>) => void
    onPointerUp: () => void
    onPointerCancel: () => void
  }
}

interface Grip {
  from: number
  height: number
  most: number
  moved: boolean
}

/** `peeks`: it peeks until somebody asks for more. */
export function useSheetHeight(peeks: boolean): Sheet {
  const [asked, setAsked] = useState<SheetHeight | null>(null)
  const [dragged, setDragged] = useState<number | undefined>()
  const grip = useRef<Grip | null>(null)
  const stands = asked ?? (peeks ? 'peek' : 'half')
  const stand = (height: SheetHeight) => {
    setDragged(undefined)
    setAsked(height)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = grip.current
    if (!held) return
    const by = held.from - event.clientY
    held.moved ||= Math.abs(by) > CLICK
    if (!held.moved) return
    const height = Math.max(PEEK, Math.min(held.most, held.height + by))
    setAsked(height < PEEK_BELOW ? 'peek' : 'half')
    setDragged(height)
  }
  const letGo = () => {
    // What was dragged down to a strip is a strip.
    setDragged((height) => (height !== undefined && height < PEEK_BELOW ? undefined : height))
  }
  return {
    stands,
    dragged,
    handle: {
      onClick() {
        const held = grip.current
        grip.current = null
        // The end of a drag is no press.
        if (!held?.moved) stand(stands === 'half' ? 'tall' : stands === 'tall' && peeks ? 'peek' : 'half')
      },
      onKeyDown(event) {
        const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
        const next = HEIGHTS[HEIGHTS.indexOf(stands) + by]
        if (by === 0 || !next) return
        event.preventDefault()
        stand(next)
      },
      onPointerDown(event) {
        const panel = event.currentTarget.parentElement
        if (event.button !== 0 || !panel) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const most = (panel.parentElement?.clientHeight ?? innerHeight) * HIGHEST
        grip.current = { from: event.clientY, height: panel.offsetHeight, most, moved: false }
      },
      onPointerMove,
      onPointerUp: letGo,
      onPointerCancel() {
        grip.current = null
        letGo()
      },
    },
  }
}
