/** Amounts of money in the map's currency, short where they are large. */
import type { Language } from '../../i18n/words'

export function money(amount: number, currency: string, language: Language): string {
  const short = Math.abs(amount) >= 100_000
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: currency || 'EUR',
    notation: short ? 'compact' : 'standard',
    maximumFractionDigits: short ? 2 : 0,
  })
  return format.format(amount)
}
