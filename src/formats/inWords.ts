/** Notes and refusals as sentences, with their place in the file. */
import type { Translate } from '../i18n/words'
import type { Counts, Note, ReadFailure } from './format'

export function inWords(said: Note | ReadFailure, t: Translate): string {
  const told = t(said.key, said.params)
  const file = said.params?.file
  const sentence = typeof file === 'string' && !told.includes(file) ? t('read.ofFile', { file, sentence: told }) : told
  if (said.line !== undefined) return t('read.atLine', { sentence, line: said.line })
  return 'column' in said && said.column !== undefined
    ? t('read.atColumn', { sentence, column: said.column })
    : sentence
}

const COUNTED = [
  ['phases', 'read.count.phases'],
  ['lanes', 'read.count.lanes'],
  ['cards', 'read.count.cards'],
  ['personas', 'read.count.personas'],
  ['links', 'read.count.links'],
  ['attachments', 'read.count.attachments'],
] as const

/** What came in: one phrase for each kind of thing that is there; phases and cards always. */
export function countsInWords(counts: Counts, t: Translate): string[] {
  return COUNTED.filter(([what]) => counts[what] > 0 || what === 'phases' || what === 'cards').map(([what, key]) =>
    t(key, { count: counts[what] }),
  )
}
