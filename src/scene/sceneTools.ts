/** What a scene needs of the world: words, numbers and dates in the person's language, and the width of a text. */
import type { Translate } from '../i18n/words'
import type { MeasureText } from '../layout/metrics'

export interface SceneTools {
  t: Translate
  number: (value: number, digits?: number) => string
  /** The month and year of an instant. */
  month: (instant: string) => string
  measure: MeasureText
}
