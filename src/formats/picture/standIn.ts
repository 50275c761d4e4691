/** A still copy of a part of the page, off the screen: scrolled where it was, painted as it was, and nobody's tab stop. */

export interface StandIn {
  element: HTMLElement
  remove(): void
}

export function standIn(original: HTMLElement): StandIn {
  const { width, height } = original.getBoundingClientRect()
  const copy = original.cloneNode(true) as HTMLElement
  const holder = document.createElement('div')
  holder.inert = true
  holder.setAttribute('aria-hidden', 'true')
  Object.assign(holder.style, {
    position: 'fixed',
    left: '-100000px',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
  })
  Object.assign(copy.style, { width: `${width}px`, height: `${height}px`, margin: '0' })
  holder.append(copy)
  document.body.append(holder)
  const pairs = paired(original, copy)
  for (const [from, to] of pairs) repaint(from, to)
  for (const [from, to] of pairs) scrollAlike(from, to)
  settle(original, copy, pairs)
  for (const [from, to] of pairs) {
    // What a symbol looks like is decided where it is used.
    if (to instanceof SVGElement && !to.closest('symbol, defs')) styleShape(from, to)
  }
  return { element: copy, remove: () => holder.remove() }
}

type Pair = readonly [from: Element, to: Element]

function paired(original: Element, copy: Element): Pair[] {
  const from = [original, ...original.querySelectorAll('*')]
  const to = [copy, ...copy.querySelectorAll('*')]
  return from.flatMap((element, i): Pair[] => {
    const twin = to[i]
    return twin ? [[element, twin]] : []
  })
}

/** What a canvas shows is not copied with it. */
function repaint(from: Element, to: Element) {
  if (!(from instanceof HTMLCanvasElement) || !(to instanceof HTMLCanvasElement) || from.width === 0) return
  to.getContext('2d')?.drawImage(from, 0, 0)
}

/** A copy starts at its beginning, and the picture's maker knows no scrolling: what is inside moves instead. */
function scrollAlike(from: Element, to: Element) {
  if ((from.scrollLeft === 0 && from.scrollTop === 0) || !(to instanceof HTMLElement)) return
  to.style.overflow = 'hidden'
  for (const child of to.children) {
    if (child instanceof HTMLElement) child.style.translate = `${-from.scrollLeft}px ${-from.scrollTop}px`
  }
}

/** What sticks to an edge is put where it was seen, outermost first. */
function settle(original: Element, copy: Element, pairs: readonly Pair[]) {
  const home = original.getBoundingClientRect()
  const away = copy.getBoundingClientRect()
  for (const [from, to] of pairs) {
    if (!(to instanceof HTMLElement) || getComputedStyle(from).position !== 'sticky') continue
    Object.assign(to.style, { position: 'relative', inset: 'auto' })
    const seen = from.getBoundingClientRect()
    const now = to.getBoundingClientRect()
    to.style.left = `${seen.left - home.left - (now.left - away.left)}px`
    to.style.top = `${seen.top - home.top - (now.top - away.top)}px`
  }
}

const LOOK = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
] as const

/**
 * html-to-image 1.11.12 and later lose the look of SVG shapes that only a style sheet gives, so ways between cards would
 * be missing (bubkoo/html-to-image #516, #496): here each shape bears its look itself.
 */
function styleShape(from: Element, to: SVGElement) {
  const look = getComputedStyle(from)
  for (const name of LOOK) to.style.setProperty(name, look.getPropertyValue(name))
}
