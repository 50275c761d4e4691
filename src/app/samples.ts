/** The filled maps that people can start from: files in two languages, read like any other. */
import type { Language } from '../i18n/words'

interface SampleFile {
  id: string
  title: Record<Language, string>
  phases: number
  channels: number
  load: (language: Language) => Promise<unknown>
}

export const SAMPLES: readonly SampleFile[] = [
  {
    id: 'phone',
    title: { en: 'Switching mobile provider', es: 'Cambiar de operador móvil' },
    phases: 7,
    channels: 9,
    load: async (language) =>
      language === 'es'
        ? (await import('../samples/phone.es.json')).default
        : (await import('../samples/phone.en.json')).default,
  },
]
