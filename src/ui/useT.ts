/** The words and formats of the language in use; a component that calls it follows a change of language. */
import { useStore } from 'zustand'
import { languageStore, type Speech } from '../i18n/languageStore'
import type { Translate } from '../i18n/words'

export function useSpeech(): Speech {
  const speech = useStore(languageStore, (state) => state.speech)
  if (!speech) throw new Error('The language is loaded before anything is painted.')
  return speech
}

export function useT(): Translate {
  return useSpeech().t
}
