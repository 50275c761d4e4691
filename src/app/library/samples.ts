/** The filled maps that people can start from: files in two languages, read like any other. */
import type { Language } from '../../i18n/words'

interface SampleFile {
  id: string
  title: Record<Language, string>
  phases: number
  channels: number
  load: (language: Language) => Promise<unknown>
}

/** The map that a file holds, and the pictures that it carries. */
export function sampleParts(file: unknown): { map: unknown; pictures: unknown } {
  const { pictures = [], ...map } = file as Record<string, unknown>
  return { map, pictures }
}

export const SAMPLES: readonly SampleFile[] = [
  {
    id: 'phone',
    title: { en: 'Switching mobile provider', es: 'Cambiar de operador móvil' },
    phases: 7,
    channels: 9,
    load: async (language) =>
      language === 'es'
        ? (await import('../../samples/phone.es.json')).default
        : (await import('../../samples/phone.en.json')).default,
  },
  {
    id: 'hospital',
    title: { en: 'Cataract surgery in a day', es: 'Operarse de cataratas en un día' },
    phases: 6,
    channels: 8,
    load: async (language) =>
      language === 'es'
        ? (await import('../../samples/hospital.es.json')).default
        : (await import('../../samples/hospital.en.json')).default,
  },
  {
    id: 'train',
    title: { en: 'A weekend by regional train', es: 'Un fin de semana en tren regional' },
    phases: 6,
    channels: 8,
    load: async (language) =>
      language === 'es'
        ? (await import('../../samples/train.es.json')).default
        : (await import('../../samples/train.en.json')).default,
  },
  {
    id: 'sofa',
    title: { en: 'Buying a sofa', es: 'Comprar un sofá' },
    phases: 7,
    channels: 8,
    load: async (language) =>
      language === 'es'
        ? (await import('../../samples/sofa.es.json')).default
        : (await import('../../samples/sofa.en.json')).default,
  },
]
