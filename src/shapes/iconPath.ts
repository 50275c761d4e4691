/** An icon as one piece of path data on its grid of 24 × 24, for painters that know paths alone. */
import { iconNode } from './icons'

type Attributes = Readonly<Record<string, string | number | undefined>>

const known = new Map<string, string>()

export function iconPath(name: string): string {
  let d = known.get(name)
  if (d === undefined) {
    d = iconNode(name)
      .map(([tag, attributes]) => pathOf(tag, attributes as Attributes))
      .join('')
    known.set(name, d)
  }
  return d
}

function pathOf(tag: string, attributes: Attributes): string {
  const n = (name: string) => Number(attributes[name] ?? 0)
  switch (tag) {
    case 'path':
      // A piece that begins with a relative move would start where the one before it ended.
      return `M0 0${String(attributes.d)}`
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`
    case 'circle':
      return ring(n('cx'), n('cy'), n('r'), n('r'))
    case 'ellipse':
      return ring(n('cx'), n('cy'), n('rx'), n('ry'))
    case 'polyline':
      return `M${String(attributes.points)}`
    case 'polygon':
      return `M${String(attributes.points)}Z`
    case 'rect':
      return roundBox(n('x'), n('y'), n('width'), n('height'), n('rx') || n('ry'))
    default:
      return ''
  }
}

function ring(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`
}

export function roundBox(x: number, y: number, width: number, height: number, radius: number): string {
  if (radius <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`
  const r = Math.min(radius, width / 2, height / 2)
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const [w, h] = [width - 2 * r, height - 2 * r]
  return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}Z`
}
