/** What became of a file that was opened, and its notes put together where they say the same. */
import type { MessageKey, Params, Translate } from '../../i18n/words'

export interface ReadNote {
  key: MessageKey
  params?: Params
  line?: number
  column?: number
}

const COUNTS = ['phases', 'lanes', 'cards', 'personas', 'links', 'attachments'] as const
type ReadCounts = Record<(typeof COUNTS)[number], number>

export type ReadOutcome =
  | {
      file: string
      /** Under which the map is kept. */
      id: string
      report: {
        counts: ReadCounts
        notes: readonly ReadNote[]
        /** What was decided on the way and could be decided otherwise. */
        choices?: { actors?: 'personas' | 'channels'; table?: unknown }
      }
    }
  | { file: string; failure: ReadNote }

/** "7 phases, 9 lanes, 35 cards": what there is none of is left out. */
export function countWords(counts: ReadCounts, t: Translate): string[] {
  return COUNTS.filter((name) => counts[name] > 0).map((name) => t(`read.count.${name}`, { count: counts[name] }))
}

/** A note with its place in the file. */
export function noteWords({ key, params, line, column }: ReadNote, t: Translate): string {
  const sentence = t(key, params)
  if (line !== undefined) return t('read.atLine', { sentence, line })
  if (column !== undefined) return t('read.atColumn', { sentence, column })
  return sentence
}

export interface NoteGroup {
  key: MessageKey
  /** One entry for each different sentence, the places of its doubles joined. */
  sentences: string[]
}

const PLACES = 8

/** Notes of one kind together, in the order in which each kind was first met. */
export function noteGroups(notes: readonly ReadNote[], t: Translate): NoteGroup[] {
  const groups = new Map<MessageKey, Map<string, ReadNote[]>>()
  for (const note of notes) {
    let sentences = groups.get(note.key)
    if (!sentences) groups.set(note.key, (sentences = new Map()))
    const sentence = t(note.key, note.params)
    const doubles = sentences.get(sentence)
    if (doubles) doubles.push(note)
    else sentences.set(sentence, [note])
  }
  return [...groups].map(([key, sentences]) => ({
    key,
    sentences: [...sentences.values()].map((same) => joined(same, t)),
  }))
}

function joined([first, ...others]: readonly ReadNote[], t: Translate): string {
  if (!first) return ''
  const words = noteWords(first, t)
  const lines = others.flatMap(({ line }) => line ?? [])
  if (lines.length === 0) return words
  const shown = lines.slice(0, PLACES).join(', ')
  const rest = lines.length - PLACES
  const said = rest > 0 ? t('report.also.more', { lines: shown, count: rest }) : shown
  return `${words} (${t('report.also.lines', { lines: said, count: lines.length })})`
}
