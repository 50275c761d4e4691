/** Notes and refusals as sentences, with their place in the file. */
import type { Translate } from '../i18n/words'
import type { Note, ReadFailure } from './format'

export function inWords(said: Note | ReadFailure, t: Translate): string {
  const told = t(said.key, said.params)
  const file = said.params?.file
  const sentence = typeof file === 'string' && !told.includes(file) ? t('read.ofFile', { file, sentence: told }) : told
  if (said.line !== undefined) return t('read.atLine', { sentence, line: said.line })
  return 'column' in said && said.column !== undefined
    ? t('read.atColumn', { sentence, column: said.column })
    : sentence
}
