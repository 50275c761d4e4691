/** The months of a course over time, each once and without gaps, so that the distance on the axis is the distance in time. */

/** Beyond this many the gaps are left out: the months would stand too close. */
const MOST = 36

/** From yyyy-mm to yyyy-mm. */
export function monthsBetween(dated: readonly string[]): string[] {
  const known = [...new Set(dated)].sort()
  const [first] = known
  const last = known.at(-1)
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  for (let month = first; month <= last; month = after(month)) {
    months.push(month)
    if (months.length > MOST) return known
  }
  return months
}

function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`
}

export function shownMonth(month: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}
