/** A persona's marker: shape and colour together, with the initial or the photograph where there is room. */
import { PERSONA_MARKERS, personaPaint } from '../shapes/glyphs'
import { Photograph } from './laterPictures'

interface PersonaMarkProps {
  hue: number
  name: string
  /** The name of the photograph, or empty. */
  picture?: string | undefined
  size?: number
}

export function PersonaMark({ hue, name, picture, size = 16 }: PersonaMarkProps) {
  const large = size >= 16
  const initial = Array.from(name.trim())[0]?.toLocaleUpperCase() ?? ''
  const mark = (
    <>
      <path d={PERSONA_MARKERS[(hue - 1) % 6]} fill={`var(--${personaPaint(hue)})`} />
      {large && (
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
    </>
  )
  return (
    <svg width={size} height={size} viewBox="0 0 10 10" overflow="visible" aria-hidden="true">
      {large && picture ? (
        <Photograph hue={hue} picture={picture} large={size >= 40} instead={mark} waiting={mark} />
      ) : (
        mark
      )}
    </svg>
  )
}
