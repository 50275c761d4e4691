/** Readings of a card's emotion that several rooms share. */
import { attachmentsOf, meets } from '../model/queries'
import type { Card, PersonaId } from '../model/journeyMap'
import type { Emotion } from './emotion'
import type { Evidence } from './evidence'

/**
 * The valence of a card (−2..+2) for a persona: their own emotion, else everyone's where they meet the card.
 * Without a persona: everyone's, else the mean over the personas. `null` where nothing is known.
 */
export function valenceOf(card: Card, persona: PersonaId | null): number | null {
  return valenceAmong(attachmentsOf(card, 'emotion') as readonly (Emotion & { id: string })[], card, persona)
}

type Felt = Pick<Emotion, 'valence' | 'persona'>

/** The same of emotions that were looked up before. */
export function valenceAmong(emotions: readonly Felt[], card: Card, persona: PersonaId | null): number | null {
  let everyone: number | null = null
  let sum = 0
  for (const { persona: of, valence } of emotions) {
    if (of === undefined) everyone ??= valence
    else if (of === persona) return valence
    sum += valence
  }
  if (persona !== null) return everyone !== null && meets(card, persona) ? everyone : null
  return everyone ?? (emotions.length > 0 ? sum / emotions.length : null)
}

/** Dashed at every zoom: a touchpoint that says itself that it is assumed. */
export function isAssumed(card: Card): boolean {
  const [evidence] = attachmentsOf(card, 'evidence') as readonly (Evidence & {
    id: string
  })[]
  return evidence?.level === 'assumed'
}

export function isCritical(card: Card): boolean {
  return attachmentsOf(card, 'moment').some((moment) => moment.moment === 'critical')
}
