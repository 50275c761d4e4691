/** The language in use and its words, for everything that speaks to the person. */
import { createStore } from 'zustand/vanilla'
import { type Language, loadCatalogue, loadFirstWords, type Translate, translator } from './words'

export interface Speech {
  language: Language
  t: Translate
  number: (value: number, digits?: number) => string
  date: (instant: string, style: 'date' | 'time' | 'both') => string
  /** "4 minutes ago". */
  ago: (instant: string, now: number) => string
}

/** Empty until the first words are loaded; the app paints nothing before that. */
export const languageStore = createStore<{ speech: Speech | null; whole: boolean }>()(() => ({
  speech: null,
  whole: false,
}))

/** Speaks a language with all its words. */
export async function speak(language: Language): Promise<void> {
  const catalogue = await loadCatalogue(language)
  languageStore.setState({ speech: speechOf(language, translator(language, catalogue)), whole: true })
}

/** Speaks with the words of the library, so that it opens without waiting for the rest. */
export async function speakFirst(language: Language): Promise<void> {
  const words = await loadFirstWords(language)
  languageStore.setState({ speech: speechOf(language, translator(language, words)), whole: false })
}

/** Resolves when all the words of the language in use are there. */
export async function allWords(): Promise<void> {
  const { speech, whole } = languageStore.getState()
  if (speech && !whole) await speak(speech.language)
}

export function speechOf(language: Language, t: Translate): Speech {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const dates = {
    date: new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
    time: new Intl.DateTimeFormat(language, {
      hour: '2-digit',
      minute: '2-digit',
    }),
    both: new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    }),
  }
  return {
    language,
    t,
    number: (value, digits = 0) =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(value),
    date: (instant, style) => dates[style].format(new Date(instant)),
    ago(instant, now) {
      const seconds = Math.round((Date.parse(instant) - now) / 1000)
      for (const [unit, size] of [
        ['day', 86_400],
        ['hour', 3600],
        ['minute', 60],
      ] as const) {
        if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit)
      }
      return relative.format(0, 'minute')
    },
  }
}
