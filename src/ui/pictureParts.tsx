/** Pictures as parts of the page's own drawings: a persona's photograph, and a picture in a scene. */
import type { ReactNode } from 'react'
import { personaMarker, personaPaint } from '../shapes/glyphs'
import type { Shape } from '../shapes/shape'
import { usePictureAddress } from './pictures'

interface PhotographProps {
  hue: number
  picture: string
  /** So large that a small marker is seen: it leaves the face free. */
  large?: boolean
  instead: ReactNode
}

/** In a ring of the persona's colour, their marker at its edge; the mark with the initial where there is none. */
export function Photograph({ hue, picture, large, instead }: PhotographProps) {
  const href = usePictureAddress(picture)
  const fill = `var(--${personaPaint(hue)})`
  if (!href) return instead
  return (
    <>
      <circle cx="5" cy="5" r="5" fill={fill} />
      <image x=".6" y=".6" width="8.8" height="8.8" href={href} style={{ clipPath: 'circle(50%)' }} />
      <path
        d={personaMarker(hue)}
        transform={large ? 'translate(7.1 7.1)scale(.28)' : 'translate(6.2 6.2)scale(.42)'}
        fill={fill}
        stroke="var(--surface-panel)"
        strokeWidth={3}
        paintOrder="stroke"
      />
    </>
  )
}

interface DrawnPictureProps {
  shape: Extract<Shape, { is: 'image' }>
  instead: ReactNode
}

/** It fills its box; where it is not to be had, its stand-in does. */
export function DrawnPicture({ shape, instead }: DrawnPictureProps) {
  const { x, y, width, height, radius = 0, picture } = shape
  const href = usePictureAddress(picture)
  if (href === null) return instead
  const rounded = { clipPath: `inset(0 round ${radius}px)` }
  return href && <image {...{ x, y, width, height, href }} preserveAspectRatio="xMidYMid slice" style={rounded} />
}
