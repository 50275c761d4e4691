/** The triangle of a pain point: outline, half, solid. */
import { SEVERITY_PAINT, TRIANGLE, TRIANGLE_FILL } from '../shapes/glyphs'

export function Severity({ tone, size = 12 }: { tone: 'low' | 'middle' | 'high'; size?: number }) {
  const paint = `var(--${SEVERITY_PAINT[tone]})`
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <path d={TRIANGLE} fill="none" stroke={paint} strokeWidth={1.5} strokeLinejoin="round" />
      <path d={TRIANGLE_FILL[tone]} fill={paint} />
    </svg>
  )
}
