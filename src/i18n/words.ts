/** The app's words: one catalogue a language, loaded when chosen; `en` is the type that the others satisfy. */
import type { en } from './en/index'

export type MessageKey = keyof typeof en
/** A sentence, or its plural forms chosen by `params.count`. `{name}` stands for a parameter. */
export type Message = string | { one: string; many?: string; other: string }
export type Catalogue = Record<MessageKey, Message>
export type Params = Record<string, string | number>
export type Translate = (key: MessageKey, params?: Params) => string

export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  es: 'Español',
}

const loaders: Record<Language, () => Promise<Catalogue>> = {
  en: async () => (await import('./en/index')).en,
  es: async () => (await import('./es/index')).es,
}

/** What the library needs, a quarter of the whole. */
const firstLoaders: Record<Language, () => Promise<Partial<Catalogue>>> = {
  en: async () => (await import('./en/first')).first,
  es: async () => (await import('./es/first')).first,
}

export function loadFirstWords(language: Language): Promise<Partial<Catalogue>> {
  return firstLoaders[language]()
}

export function loadCatalogue(language: Language): Promise<Catalogue> {
  return loaders[language]()
}

/** The language of the person's browser that we have, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().startsWith(language))
    if (found) return found
  }
  return 'en'
}

/** A translator. Numbers are written as the language does; a plural is chosen by `count`. */
export function translator(language: Language, catalogue: Partial<Catalogue>): Translate {
  const plurals = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  return (key, params = {}) => {
    const message = catalogue[key]
    // Only for a moment, while the rest of the words is on its way.
    if (message === undefined) return ''
    const sentence = typeof message === 'string' ? message : pick(message, plurals.select(Number(params.count ?? 0)))
    return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = params[name]
      return value === undefined ? hole : typeof value === 'number' ? numbers.format(value) : isolated(value)
    })
  }
}

const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/

/** A name that runs from right to left, or says that it does, must not turn the sentence around it. */
function isolated(name: string): string {
  return TURNS.test(name) ? `\u2068${name}\u2069` : name
}

function pick(message: Exclude<Message, string>, rule: Intl.LDMLPluralRule): string {
  return (rule === 'one' || rule === 'many' ? message[rule] : undefined) ?? message.other
}
