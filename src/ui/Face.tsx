/** The face of a valence, a contour and a mouth that hold without colour. Named by whoever uses it. */
import { emotionKey, FACES, facePaints } from '../shapes/glyphs'

export function Face({ valence, size = 20, className }: { valence: number; size?: number; className?: string }) {
  const key = emotionKey(valence)
  const face = FACES[key]
  const { fill, outline, features } = facePaints(key)
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 20 20" overflow="visible" aria-hidden="true">
      <path
        d={face.contour}
        fill={`var(--${fill})`}
        stroke={`var(--${outline})`}
        strokeWidth={1.1}
        strokeLinejoin="round"
      />
      <path d={face.lines} fill="none" stroke={`var(--${features})`} strokeWidth={1.8} strokeLinecap="round" />
      <path d={face.solid} fill={`var(--${features})`} />
    </svg>
  )
}
