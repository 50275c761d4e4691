/** The filled maps that people can start from: files in two languages, read like any other. */
import type { Language } from '../../i18n/words'

interface SampleFile {
  id: string
  title: Record<Language, string>
  phases: number
  channels: number
}

const FILES = import.meta.glob<Record<string, unknown>>('../../samples/*.json', { import: 'default' })

/** The map that a sample’s file holds, and the pictures that it carries; null where there is no such sample. */
export async function sampleOf(id: string, language: Language): Promise<{ map: unknown; pictures: unknown } | null> {
  const file = await FILES[`../../samples/${id}.${language}.json`]?.()
  if (!file) return null
  const { pictures = [], ...map } = file
  return { map, pictures }
}

export const SAMPLES: readonly SampleFile[] = [
  {
    id: 'phone',
    title: { en: 'Switching mobile provider', es: 'Cambiar de operador móvil' },
    phases: 7,
    channels: 9,
  },
  {
    id: 'hospital',
    title: { en: 'Cataract surgery in a day', es: 'Operarse de cataratas en un día' },
    phases: 6,
    channels: 8,
  },
  {
    id: 'train',
    title: { en: 'A weekend by regional train', es: 'Un fin de semana en tren regional' },
    phases: 6,
    channels: 8,
  },
  {
    id: 'sofa',
    title: { en: 'Buying a sofa', es: 'Comprar un sofá' },
    phases: 7,
    channels: 8,
  },
]
