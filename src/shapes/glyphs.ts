/** Our own marks as path data: five faces whose contour and mouth both tell the emotion, severity triangles, the logo. */
import type { Token } from './theme'

export type EmotionKey = 'm2' | 'm1' | 'z0' | 'p1' | 'p2'

const EMOTION_KEYS: readonly EmotionKey[] = ['m2', 'm1', 'z0', 'p1', 'p2']

/** The key of a valence, rounded to the nearest of the five. */
export function emotionKey(valence: number): EmotionKey {
  return EMOTION_KEYS[Math.min(2, Math.max(-2, Math.round(valence))) + 2] ?? 'z0'
}

export interface FaceGlyph {
  contour: string
  /** Drawn as strokes 1.8 wide with round ends. */
  lines: string
  /** Filled. */
  solid: string
}

const dot = (cx: number, cy: number, r = 1.25) =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
const circle = (r: number) => dot(10, 10, r)

function rosette(): string {
  const points = Array.from({ length: 8 }, (_, i) => {
    const angle = (i + 0.5) * (Math.PI / 4)
    return `${(10 + 8.15 * Math.cos(angle)).toFixed(2)} ${(10 + 8.15 * Math.sin(angle)).toFixed(2)}`
  })
  return `M${points[0]}${[...points.slice(1), points[0]].map((point) => `A3.5 3.5 0 0 1 ${point}`).join('')}Z`
}

/** On a grid of 20 × 20. */
export const FACES: Record<EmotionKey, FaceGlyph> = {
  m2: {
    contour:
      'M8.16 1.59a2.6 2.6 0 0 1 3.68 0l6.57 6.57a2.6 2.6 0 0 1 0 3.68l-6.57 6.57a2.6 2.6 0 0 1-3.68 0l-6.57-6.57a2.6 2.6 0 0 1 0-3.68Z',
    lines: 'M5.9 6.9 8.7 8.7M14.1 6.9l-2.8 1.8',
    solid: 'M6.6 14.4a3.4 3.4 0 0 1 6.8 0Z',
  },
  m1: {
    contour:
      'M5.3 1.9h9.4a3.4 3.4 0 0 1 3.4 3.4v9.4a3.4 3.4 0 0 1-3.4 3.4h-9.4a3.4 3.4 0 0 1-3.4-3.4v-9.4a3.4 3.4 0 0 1 3.4-3.4Z',
    lines: 'M6.2 14.2Q10 10.4 13.8 14.2',
    solid: dot(6.7, 7.9) + dot(13.3, 7.9),
  },
  z0: {
    contour: circle(8.5),
    lines: 'M6.3 12.9h7.4',
    solid: dot(6.9, 8.3) + dot(13.1, 8.3),
  },
  p1: {
    contour: circle(8.7),
    lines: 'M6 11.6Q10 16 14 11.6',
    solid: dot(6.9, 7.7) + dot(13.1, 7.7),
  },
  p2: {
    contour: rosette(),
    lines: 'M5.3 8.6Q6.9 6 8.5 8.6M11.5 8.6Q13.1 6 14.7 8.6',
    solid: 'M5.9 11h8.2a4.1 4.1 0 0 1-8.2 0Z',
  },
}

export function facePaints(key: EmotionKey): {
  fill: Token
  outline: Token
  features: Token
} {
  return {
    fill: `emo-${key}`,
    outline: `emo-${key}-ink`,
    features: `emo-${key}-on`,
  }
}

/** On a grid of 12 × 12: an outline for all, a part filled by severity. */
export const TRIANGLE = 'M6 1.6 11 10.4H1Z'
export const TRIANGLE_FILL = {
  low: '',
  middle: 'M3.4 6.6h5.2L11 10.6H1Z',
  high: TRIANGLE,
} as const
export const SEVERITY_PAINT = {
  low: 'sev-low',
  middle: 'sev-mid',
  high: 'sev-high',
} as const

/** On a grid of 24 × 24. */
export const LOGO = {
  route: 'M7 20.2V9.2a5.6 5.6 0 1 1 5.6 5.6H11',
  start: dot(7, 20, 2.7),
  port: dot(10.8, 14.8, 2.7),
}

/** Markers of the six personas on a grid of 10 × 10, so that colour is never alone. */
export const PERSONA_MARKERS = [
  dot(5, 5, 5),
  'M1.5 0h7A1.5 1.5 0 0 1 10 1.5v7A1.5 1.5 0 0 1 8.5 10h-7A1.5 1.5 0 0 1 0 8.5v-7A1.5 1.5 0 0 1 1.5 0Z',
  'M5 .4 10 9.6H0Z',
  'M5 0 10 5 5 10 0 5Z',
  'M2.6 .4h4.8L10 5 7.4 9.6H2.6L0 5Z',
  'M3.4 0h3.2v3.4H10v3.2H6.6V10H3.4V6.6H0V3.4h3.4Z',
] as const

/** Dashes of the personas' ways, in line widths. */
export const PERSONA_DASHES: readonly (readonly number[])[] = [[], [3, 2], [1, 1.5], [4, 1.5, 1, 1.5], [6, 2], []]

/** Hues beyond the sixth begin again with the first. */
export function personaMarker(hue: number): string {
  return PERSONA_MARKERS[(hue - 1) % 6] ?? PERSONA_MARKERS[0]
}

/** In line widths; none is a whole line. */
export function personaDash(hue: number): readonly number[] {
  return PERSONA_DASHES[(hue - 1) % 6] ?? []
}

export function personaPaint(hue: number): Token {
  return `persona-${(((hue - 1) % 6) + 1) as 1 | 2 | 3 | 4 | 5 | 6}`
}

export function phasePaint(hue: number): Token {
  return `phase-${(((hue - 1) % 8) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
}
