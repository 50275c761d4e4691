/** Reads a number as people type it, with a comma or a point for the decimals. */

export function readNumber(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.')
  return /^-?\d*\.?\d+$|^-?\d+\.$/.test(plain) ? Number(plain) : null
}
