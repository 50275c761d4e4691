/** A drawing on the page: the shapes of a scene as SVG, in the colours of the theme in use. */
import { createElement, type ReactNode, useId } from 'react'
import { HATCH } from '../shapes/paint'
import type { Drawing as DrawingData, Paint, Shape, Stroke } from '../shapes/shape'
import { DrawnPicture } from './laterPictures'

export interface DrawingProps {
  drawing: Pick<DrawingData, 'width' | 'height' | 'shapes'> & { background?: Paint | null }
  /** The size on the page where it is not the drawing's own. */
  width?: number | string
  height?: number | string
  className?: string
  /** What it shows, in words; without it the drawing is decoration. */
  label?: string
  /** Whether the groups that are about something are buttons. */
  pressable?: boolean
}

export function Drawing({ drawing, className, label, pressable = false, ...size }: DrawingProps) {
  const { width = drawing.width, height = drawing.height } = size
  const hatching = useId().replace(/[^\w-]/g, '')
  const hatches = hatchPaints(drawing.shapes)
  const scope: Scope = { hatching, pressable }
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      {...(label ? { role: pressable ? 'group' : 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {hatches.map((paint) => (
        <pattern
          key={paint}
          id={hatchId(hatching, paint)}
          width={HATCH}
          height={HATCH}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={1} height={HATCH} fill={ink(paint)} />
        </pattern>
      ))}
      {drawing.background && <rect width={drawing.width} height={drawing.height} fill={ink(drawing.background)} />}
      {drawn(drawing.shapes, scope)}
    </svg>
  )
}

interface Scope {
  hatching: string
  pressable: boolean
}

const ink = (paint: Paint | undefined) =>
  paint === undefined ? 'none' : paint.startsWith('#') ? paint : `var(--${paint})`
const hatchId = (hatching: string, paint: Paint) => `hatch-${hatching}-${paint.replace('#', '')}`

function hatchPaints(shapes: readonly Shape[], found = new Set<Paint>()): Paint[] {
  for (const shape of shapes) {
    if (shape.is === 'group') hatchPaints(shape.shapes, found)
    else if (shape.is === 'path' && shape.hatch && shape.fill) found.add(shape.fill)
  }
  return [...found]
}

function strokeOf(stroke: Stroke | undefined) {
  return stroke
    ? {
        stroke: ink(stroke.paint),
        strokeWidth: stroke.width,
        strokeDasharray: stroke.dash?.length ? stroke.dash.join(' ') : undefined,
        strokeOpacity: stroke.opacity,
      }
    : undefined
}

function drawn(shapes: readonly Shape[], scope: Scope): ReactNode[] {
  return shapes.map((shape, i) => drawOne(shape, i, scope))
}

function drawOne(shape: Shape, key: number, scope: Scope): ReactNode {
  switch (shape.is) {
    case 'box': {
      const { x, y, width, height, radius, fill, opacity, stroke } = shape
      return (
        <rect
          key={key}
          {...{ x, y, width, height, rx: radius, fillOpacity: opacity }}
          fill={ink(fill)}
          {...strokeOf(stroke)}
        />
      )
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke } = shape
      return <line key={key} {...{ x1, y1, x2, y2 }} {...strokeOf(stroke)} />
    }
    case 'path':
      return drawPath(shape, key, scope)
    case 'text':
      return drawText(shape, key)
    case 'image':
      return <DrawnPicture key={key} shape={shape} instead={drawn(shape.instead, scope)} />
    case 'group':
      return drawGroup(shape, key, scope)
  }
}

function drawGroup({ x, y, about, name, shapes }: Extract<Shape, { is: 'group' }>, key: number, scope: Scope) {
  const button = scope.pressable && about !== undefined && name !== undefined
  const inside = [
    name && createElement('title', { key: 'name' }, name),
    // The finger's room around a small mark.
    button && <rect key="reach" x={-12} y={-12} width={24} height={24} fill="transparent" />,
    ...drawn(shapes, scope),
  ]
  return (
    <g
      key={key}
      transform={x || y ? `translate(${x} ${y})` : undefined}
      data-about={about}
      {...(button ? { role: 'button', tabIndex: -1, 'aria-label': name } : {})}
    >
      {inside}
    </g>
  )
}

function drawPath(shape: Extract<Shape, { is: 'path' }>, key: number, scope: Scope) {
  const { d, x = 0, y = 0, scale = 1, fill, opacity, hatch, stroke, round } = shape
  const moved = x || y ? `translate(${x} ${y})` : ''
  const ends = round ? 'round' : undefined
  return (
    <path
      key={key}
      d={d}
      transform={`${moved}${scale === 1 ? '' : ` scale(${scale})`}`.trim() || undefined}
      fill={hatch && fill ? `url(#${hatchId(scope.hatching, fill)})` : ink(fill)}
      fillOpacity={opacity}
      strokeLinecap={ends}
      strokeLinejoin={ends}
      {...strokeOf(stroke)}
    />
  )
}

function drawText(shape: Extract<Shape, { is: 'text' }>, key: number) {
  const { x, y, text, font, fill, anchor, halo, turned } = shape
  return (
    <text
      key={key}
      x={x}
      y={y}
      fill={ink(fill)}
      textAnchor={anchor}
      transform={turned ? `rotate(-90 ${x} ${y})` : undefined}
      {...(halo ? { stroke: ink(halo), strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } : {})}
      style={{
        fontFamily: `var(--font-${font.family})`,
        fontSize: font.size,
        fontWeight: font.weight,
        fontStyle: font.italic ? 'italic' : undefined,
        whiteSpace: 'pre',
      }}
    >
      {text}
    </text>
  )
}
