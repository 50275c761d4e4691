/** A persona's marker: shape and colour together, with the initial where there is room. */
import { PERSONA_MARKERS, personaPaint } from '../shapes/glyphs'

export function PersonaMark({ hue, name, size = 16 }: { hue: number; name: string; size?: number }) {
  const initial = Array.from(name.trim())[0]?.toLocaleUpperCase() ?? ''
  return (
    <svg width={size} height={size} viewBox="0 0 10 10" aria-hidden="true">
      <path d={PERSONA_MARKERS[(hue - 1) % 6]} fill={`var(--${personaPaint(hue)})`} />
      {size >= 16 && (
        <text
          x="5"
          y={hue === 3 ? 7.6 : 6.6}
          textAnchor="middle"
          fontSize={hue === 3 ? 4.4 : 5.6}
          fontWeight={650}
          fill="var(--surface-card)"
        >
          {initial}
        </text>
      )}
    </svg>
  )
}
