/** A part of the page whose code comes when it is first shown, or before that where somebody can tell that it will be. */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { afterPaint } from '../idle/afterPaint'

export interface Later<P> {
  (props: P & { waiting?: ReactNode }): ReactNode
  /** Fetches the code; what is here already shows in the same render. */
  ahead: () => Promise<void>
}

/** In place of `lazy`: React keeps a part that it had to wait for from view for 300 ms more, so as not to flicker. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let here: ComponentType<P> | null = null
  let coming: Promise<void> | null = null
  const ahead = () => {
    coming ??= load().then(
      (part) => {
        here = part
      },
      (error: unknown) => {
        // Asked for again, it may come.
        coming = null
        throw error
      },
    )
    return coming
  }
  function Part({ waiting = null, ...props }: P & { waiting?: ReactNode }) {
    const [Shown, show] = useState(() => here)
    useEffect(() => {
      if (Shown) return
      const refuse = (error: unknown) =>
        show(() => {
          throw error
        })
      // Asking for many files takes its time too: what is on its way to the screen goes first.
      return afterPaint(() => void ahead().then(() => show(() => here), refuse))
    }, [Shown])
    return Shown ? <Shown {...(props as unknown as P)} /> : waiting
  }
  return Object.assign(Part, { ahead })
}
