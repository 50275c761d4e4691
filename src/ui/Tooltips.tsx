/**
 * The one tooltip layer of the page: what bears `data-tip` or `data-tip-keys` gets its tooltip here, so that a thousand buttons cost nothing.
 * It can be dismissed (Escape), pointed at, and stays as long as the pointer or the focus does.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { KeyHint } from './KeyHint'
import styles from './Tooltips.module.css'

const WAIT = 450
const LINGER = 120
/** A neighbour's tooltip comes at once while one has just been seen. */
const WARM = 400

interface Shown {
  anchor: Element
  text: string
  keys: string | undefined
}

export function Tooltips() {
  const [shown, setShown] = useState<Shown | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => listen(setShown, box), [])
  useLayoutEffect(() => {
    if (shown && box.current) place(box.current, shown.anchor.getBoundingClientRect())
  }, [shown])
  if (!shown) return null
  return (
    <div ref={box} role="tooltip" className={styles.tooltip}>
      {shown.text}
      {shown.keys && <KeyHint keys={shown.keys} plain />}
    </div>
  )
}

function listen(show: (shown: Shown | null) => void, box: React.RefObject<HTMLDivElement | null>) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: Element | null = null
  let left = 0
  const after = (wait: number, perform: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(perform, wait)
  }
  const hide = () => {
    clearTimeout(timer)
    if (current) left = performance.now()
    current = null
    show(null)
  }
  const open = (anchor: Element) => {
    const text = anchor.getAttribute('data-tip') ?? ''
    const keys = anchor.getAttribute('data-tip-keys') ?? undefined
    if ((!text && !keys) || !anchor.isConnected) return
    current = anchor
    show({ anchor, text, keys })
  }
  const anchorOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest('[data-tip], [data-tip-keys]') : null
  const over = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    if (event.target instanceof Node && box.current?.contains(event.target)) return clearTimeout(timer)
    const anchor = anchorOf(event.target)
    if (anchor && anchor === current) return clearTimeout(timer)
    if (anchor) after(current || performance.now() - left < WARM ? 0 : WAIT, () => open(anchor))
    else if (current) after(LINGER, hide)
    else clearTimeout(timer)
  }
  const focus = (event: FocusEvent) => {
    const anchor = anchorOf(event.target)
    if (anchor === event.target && anchor?.matches(':focus-visible')) after(WAIT, () => open(anchor))
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || current) hide()
  }
  const heard = new AbortController()
  const { signal } = heard
  document.addEventListener('pointerover', over, { signal })
  document.addEventListener('focusin', focus, { signal })
  document.addEventListener('focusout', hide, { signal })
  document.addEventListener('pointerdown', hide, { signal })
  document.addEventListener('keydown', key, { capture: true, signal })
  document.addEventListener('scroll', hide, { capture: true, signal })
  return () => {
    clearTimeout(timer)
    heard.abort()
  }
}

/** Below the anchor, above where there is no room, never outside the window. */
function place(box: HTMLElement, anchor: DOMRect) {
  const { width, height } = box.getBoundingClientRect()
  const below = anchor.bottom + 6
  const top = below + height > innerHeight - 4 ? Math.max(4, anchor.top - height - 6) : below
  const left = Math.min(Math.max(4, anchor.left + anchor.width / 2 - width / 2), innerWidth - width - 4)
  box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
}
