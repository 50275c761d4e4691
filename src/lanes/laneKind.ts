/** The shape of a kind of lane: what its cells hold, or what it computes from the map. */
import type { Badge } from '../attachments/attachmentKind'
import type { MessageKey, Translate } from '../i18n/words'
import type { Curve } from '../insights/emotionCurve'
import type { CardId, JourneyMap, PersonaId } from '../model/journeyMap'

/** One figure over some columns. `marks` are placed on −2..+2, `bar` on −1..+1 around the middle. */
export interface Figure {
  from: number
  to: number
  text: string
  note: string
  /** The note is part of what the figure says: it has its room before strip or bar. */
  noteFirst?: true
  /** What stands in for the text where the note has no room. */
  brief?: string
  marks?: readonly number[]
  bar?: number
  /** The marks that it counts, as cards bear them; drawn after the text where there is room. */
  signs?: readonly Badge[]
  /** The cards that it speaks of, worst first. */
  cards?: readonly CardId[]
  /** The whole in words. */
  spoken: string
}

export type Computed = { draws: 'curve'; series: readonly Curve[] } | { draws: 'figures'; figures: readonly Figure[] }

export interface ComputeInput {
  map: JourneyMap
  /** Whose view is asked for; all where empty. */
  personas: readonly PersonaId[]
  t: Translate
  /** Formats a number in the person's language. */
  number: (value: number, digits?: number) => string
}

export interface LaneKind {
  kind: string
  label: MessageKey
  hint: MessageKey
  icon: string
  /** `touchpoints` on channels, `notes` on text lanes, `nothing` where the lane is computed. */
  holds: 'touchpoints' | 'notes' | 'nothing'
  /** Notes in the customer's own voice are set in italic. */
  voice?: boolean
  /** The line of the service blueprint that runs above the lane. */
  line?: MessageKey
  /** Height of a computed lane in map pixels. */
  height?: number
  /** The formula, one click away. */
  formula?: MessageKey
  /** What is computed is a curve, and not a figure over each stretch of columns. */
  curve?: true
  compute?: (input: ComputeInput) => Computed
}
