/** Puts sections of twelve columns into rows, in their order, and widens those of a row until it is full. */

const COLUMNS = 12

export function packed(wanted: readonly number[]): number[] {
  const spans: number[] = []
  let row: number[] = []
  const close = () => {
    const spare = COLUMNS - row.reduce((sum, span) => sum + span, 0)
    spans.push(...widened(row, spare))
    row = []
  }
  for (const span of wanted) {
    if (row.reduce((sum, each) => sum + each, 0) + span > COLUMNS) close()
    row.push(span)
  }
  if (row.length > 0) close()
  return spans
}

/** What is over goes to the narrowest first. */
function widened(row: readonly number[], spare: number): number[] {
  const spans = [...row]
  for (let i = 0; i < spare; i++) {
    const narrowest = spans.indexOf(Math.min(...spans))
    spans[narrowest] = (spans[narrowest] ?? 0) + 1
  }
  return spans
}
