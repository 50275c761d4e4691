/** A mark on a card, referring to the sprite: decoration, the card says it in words. */
import { memo, useLayoutEffect } from 'react'
import { emotionKey } from '../../shapes/glyphs'
import { needGlyph } from './spriteStore'

interface GlyphProps {
  size: number
  className?: string
}

export const FaceGlyph = memo(function FaceGlyph({ valence, size, className }: GlyphProps & { valence: number }) {
  return (
    <svg className={className} width={size} height={size} overflow="visible" aria-hidden="true">
      <use href={`#face-${emotionKey(valence)}`} />
    </svg>
  )
})

export const TriangleGlyph = memo(function TriangleGlyph({
  tone,
  size,
  className,
}: GlyphProps & { tone: 'low' | 'middle' | 'high' }) {
  return (
    <svg className={className} width={size} height={size} aria-hidden="true">
      <use href={`#triangle-${tone}`} />
    </svg>
  )
})

export const IconGlyph = memo(function IconGlyph({ name, size, className }: GlyphProps & { name: string }) {
  useLayoutEffect(() => needGlyph(name), [name])
  return (
    <svg
      className={className}
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <use href={`#icon-${name}`} />
    </svg>
  )
})
