/** The glyphs that cards refer to, drawn once for all of them. */
import { createElement, memo } from 'react'
import { useStore } from 'zustand'
import { type EmotionKey, FACES, facePaints, SEVERITY_PAINT, TRIANGLE, TRIANGLE_FILL } from '../../shapes/glyphs'
import { iconNode } from '../../shapes/icons'
import styles from './Sprite.module.css'
import { spriteStore } from './spriteStore'

export function Sprite() {
  const names = useStore(spriteStore, (state) => state.names)
  return (
    <svg className={styles.sprite} aria-hidden="true">
      <defs>
        {(Object.keys(FACES) as EmotionKey[]).map((key) => (
          <FaceSymbol key={key} face={key} />
        ))}
        {(['low', 'middle', 'high'] as const).map((tone) => (
          <TriangleSymbol key={tone} tone={tone} />
        ))}
        {names.map((name) => (
          <IconSymbol key={name} name={name} />
        ))}
      </defs>
    </svg>
  )
}

function FaceSymbol({ face }: { face: EmotionKey }) {
  const glyph = FACES[face]
  const { fill, outline, features } = facePaints(face)
  return (
    <symbol id={`face-${face}`} viewBox="0 0 20 20" overflow="visible">
      <path
        d={glyph.contour}
        fill={`var(--${fill})`}
        stroke={`var(--${outline})`}
        strokeWidth={face === 'z0' ? 1.3 : 1.1}
        strokeLinejoin="round"
      />
      <path d={glyph.lines} fill="none" stroke={`var(--${features})`} strokeWidth={1.8} strokeLinecap="round" />
      <path d={glyph.solid} fill={`var(--${features})`} />
    </symbol>
  )
}

function TriangleSymbol({ tone }: { tone: 'low' | 'middle' | 'high' }) {
  const paint = `var(--${SEVERITY_PAINT[tone]})`
  return (
    <symbol id={`triangle-${tone}`} viewBox="0 0 12 12">
      <path d={TRIANGLE} fill="none" stroke={paint} strokeWidth={1.5} strokeLinejoin="round" />
      <path d={TRIANGLE_FILL[tone]} fill={paint} />
    </symbol>
  )
}

const IconSymbol = memo(function IconSymbol({ name }: { name: string }) {
  return (
    <symbol id={`icon-${name}`} viewBox="0 0 24 24">
      {iconNode(name).map(([tag, attributes], i) => createElement(tag, { ...attributes, key: i }))}
    </symbol>
  )
})
