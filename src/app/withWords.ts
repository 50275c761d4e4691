/** What speaks of more than the library waits for its words as well as for its code. */
import { allWords } from '../i18n/languageStore'

export async function withWords<T>(code: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([code, allWords()])
  return loaded
}
