/** A picture of a part of the page just as it is seen, where the scene's own picture is not what is wanted. */

export interface AsSeenOptions {
  scale: number
  /** A CSS colour, or null for none. */
  background: string | null
}

const SHAPES = 'path, line, rect, circle, ellipse, polyline, polygon'
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
] as const

export async function pictureAsSeen(element: HTMLElement, { scale, background }: AsSeenOptions): Promise<Blob> {
  const { toBlob } = await import('html-to-image')
  const restore = styleShapes(element)
  try {
    const blob = await toBlob(element, {
      pixelRatio: scale,
      ...(background ? { backgroundColor: background } : {}),
    })
    if (!blob) throw new Error('The browser gave no picture.')
    return blob
  } finally {
    restore()
  }
}

/**
 * html-to-image 1.11.12 and later lose the look of SVG shapes that only a style sheet gives, so ways between cards would
 * be missing (bubkoo/html-to-image #516, #496): while the picture is taken each shape bears its look itself.
 */
function styleShapes(element: HTMLElement): () => void {
  const undo: (() => void)[] = []
  for (const shape of element.querySelectorAll<SVGElement>(SHAPES)) {
    const look = getComputedStyle(shape)
    for (const name of STYLES) {
      const before = shape.style.getPropertyValue(name)
      const value = look.getPropertyValue(name)
      if (before === value) continue
      shape.style.setProperty(name, value)
      undo.push(() => (before ? shape.style.setProperty(name, before) : shape.style.removeProperty(name)))
    }
  }
  return () => {
    for (const step of undo) step()
  }
}
