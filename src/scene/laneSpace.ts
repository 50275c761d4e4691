/** The room in which a computed lane is drawn, in the pixels of whoever draws: columns may be scaled, type never is. */
import type { Translate } from '../i18n/words'
import type { PhaseBox } from '../layout/layout'
import type { MeasureText } from '../layout/metrics'
import type { JourneyMap, PersonaId, PhaseId } from '../model/journeyMap'

export interface LaneSpace {
  map: Pick<JourneyMap, 'personas' | 'phases'>
  phases: readonly Pick<PhaseBox, 'phase' | 'first' | 'span'>[]
  columnWidth: number
  width: number
  height: number
  t: Translate
  number: (value: number, digits?: number) => string
  measure: MeasureText
}

/** What a point of a curve is about, as `PHASE PERSONA`; without persona it is everyone's. */
export function pointAbout(phase: PhaseId, persona: PersonaId | null): string {
  return persona === null ? phase : `${phase} ${persona}`
}

export function readPointAbout(about: string): { phase: PhaseId; persona: PersonaId | null } {
  const [phase = '', persona = null] = about.split(' ')
  return { phase, persona }
}

/** "+0.5", "−1.2", "0.0". */
export function signed(value: number, number: LaneSpace['number'], digits = 1): string {
  const step = 10 ** -digits
  const near = Math.abs(value) < step / 2 ? 0 : value
  return `${near > 0 ? '+' : near < 0 ? '−' : ''}${number(Math.abs(near), digits)}`
}
