/** A zoom in words: whole percents, and of less than one as much as tells it from nothing. */
import type { Speech } from '../../i18n/languageStore'

export function zoomText(zoom: number, { t, number }: Pick<Speech, 't' | 'number'>): string {
  const share = zoom * 100
  return t('app.percent', { value: share < 0.95 ? number(share, share < 0.095 ? 2 : 1) : number(share) })
}
