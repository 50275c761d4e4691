/** The filled maps that people can start from: files in two languages, read like any other. */
import type { Language, MessageKey } from '../i18n/words'

export interface Sample {
  id: string
  label: MessageKey
  load(language: Language): Promise<unknown>
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'phone',
    label: 'sample.phone',
    load: async (language) =>
      language === 'es'
        ? (await import('../samples/phone.es.json')).default
        : (await import('../samples/phone.en.json')).default,
  },
]
