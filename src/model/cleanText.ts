/** What a text may hold: everything that XML can carry, so that every format gives it back as it was. */

export const LONGEST_TEXT = 20_000

/** Halves of surrogate pairs, and the characters that XML forbids. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** What most texts are made of, so that most are seen through at a glance. */
const PLAIN = /^[ -~\u00A0-\u024F\u2010-\u2027]*$/

/** The text without what cannot be kept, cut where it is longer than any person writes. */
export function cleanText(text: string): string {
  if (text.length < 1000 && PLAIN.test(text)) return text
  const clean = text.replace(FORBIDDEN, (character) => (character === '\x0B' || character === '\f' ? '\n' : ''))
  if (clean.length <= LONGEST_TEXT) return clean
  const cut = clean.slice(0, LONGEST_TEXT)
  return /\p{Surrogate}$/u.test(cut) ? cut.slice(0, -1) : cut
}
