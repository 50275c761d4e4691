/** What a map keeps for its readings, with the usual value where it keeps none. */
import type { JourneyMap } from '../model/journeyMap'

/** An answered questionnaire of CX maturity. */
export interface Assessment {
  id: string
  /** ISO date. */
  date: string
  who: string
  answers: Readonly<Record<string, string>>
}

export function assessmentsOf(_map: JourneyMap): Readonly<Record<string, Assessment>> {
  return {}
}

/** Whether a hint was waved off. */
export function isWaved(_map: JourneyMap, _hint: string): boolean {
  return false
}
