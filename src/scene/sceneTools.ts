/** What a scene needs of the world: words, numbers and dates in the person's language, and the width of a text. */
import type { Language, Translate } from '../i18n/words'
import type { MeasureText } from '../layout/metrics'

export interface SceneTools {
  t: Translate
  number: (value: number, digits?: number) => string
  /** The month and year of an instant. */
  month: (instant: string) => string
  measure: MeasureText
}

export function sceneTools(language: Language, t: Translate, measure: MeasureText): SceneTools {
  const digitsOf = new Map<number, Intl.NumberFormat>()
  const months = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return {
    t,
    measure,
    number(value, digits = 0) {
      let format = digitsOf.get(digits)
      if (!format) {
        format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
        digitsOf.set(digits, format)
      }
      return format.format(value)
    },
    month: (instant) => months.format(new Date(instant)),
  }
}
