/** What stands in a cell: one thing, several lines of them, a list of names, a mark. */
import { withoutAccents } from '../channelGuess'

/** How people write that there is nothing. */
const NOTHING = /^([-–—.·]+|n\/?a|n\.a\.|none|nothing|ning[uú]n[oa]?|nada|no aplica)$/i
const BULLET = /^\s*(?:[-–—*•·▪◦‣●○✓✔►»]|\d{1,2}[.)])\s+/

export function isNothing(cell: string): boolean {
  const text = cell.trim()
  return text === '' || NOTHING.test(text)
}

/** A line each, without bullets; a cell of "a • b • c" is three lines too. */
export function linesOf(cell: string): string[] {
  if (isNothing(cell)) return []
  if (!/[\r\n•▪●]/.test(cell)) return [cell.trim()]
  const rows = /[\r\n]/.test(cell) ? cell.split(/[\r\n]+/) : oneLine(cell).split(/ [•▪●] /)
  return rows
    .map((row) => (rows.length > 1 ? row.replace(BULLET, '') : row.replace(/^\s*[•▪●]\s*/, '')).trim())
    .filter((row) => row !== '')
}

/** Names of channels, personas or touchpoints: lines, or a list with commas where every part is short. */
export function namesOf(cell: string): string[] {
  return linesOf(cell).flatMap((line) => {
    if (!/[,;/+·|]/.test(line)) return [line]
    const parts = oneLine(line)
      .split(/ ?[,;] ?| [/+·|] /)
      .filter((part) => part !== '')
    const short = parts.every((part) => part.length <= 40 && part.split(/\s+/).length <= 4)
    return parts.length > 1 && short ? parts : [line]
  })
}

export function oneLine(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim()
}

const MOMENT_WORDS: readonly (readonly [string, RegExp])[] = [
  ['trigger', /trigger|disparador|detonante|<\s*zmot/],
  ['zmot', /zmot|zero/],
  ['fmot', /fmot|first|primer/],
  ['smot', /smot|second|segund/],
  ['umot', /umot|tmot|ultimate|third|ultimo|tercer/],
  [
    'critical',
    /critic|crucial|make or break|^(x|✓|✔|★|!+|yes|y|si|s|true|verdadero|1|mot|moment of truth|momento de la verdad)$/,
  ],
]

/** A moment of truth; what is no known one is an own moment. null for "no". */
export function momentOf(cell: string): Record<string, unknown> | null {
  if (isNothing(cell) || /^(no|n|false|falso|0)$/i.test(cell.trim())) return null
  const plain = withoutAccents(cell).trim()
  const found = MOMENT_WORDS.find(([, pattern]) => pattern.test(plain))
  return found ? { moment: found[0] } : { moment: 'own', name: oneLine(cell) }
}

const LEVEL_WORDS: readonly (readonly [string, RegExp])[] = [
  ['assumed', /^(assum|supuest|hypoth|hipotes|guess|low|baj|1$|2$)/],
  ['measured', /^(measur|medid|analytic|data|datos|survey|encuesta|validat|validad|5$)/],
  ['observed', /^(observ|high|alt|4$)/],
  ['reported', /^(report|medi|interview|entrevista|dicho|3$)/],
]

/** How sure a row is; null where the word is not known. */
export function levelOf(cell: string): string | null {
  const plain = withoutAccents(cell).trim()
  const percent = /^(\d{1,3})\s*%$/.exec(plain)?.[1]
  if (percent !== undefined) return Number(percent) >= 70 ? 'observed' : Number(percent) >= 40 ? 'reported' : 'assumed'
  return LEVEL_WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** 1 to 5, from a figure or a word; null where it is neither. */
export function severityOf(cell: string): number | null {
  const plain = withoutAccents(cell).trim()
  if (/^[1-5]$/.test(plain)) return Number(plain)
  if (/^(very high|critical|severe|muy alt|critic|grave)/.test(plain)) return 5
  if (/^(high|alt)/.test(plain)) return 4
  if (/^(medium|moderate|medi|moderad)/.test(plain)) return 3
  if (/^(low|baj|leve|minor)/.test(plain)) return 2
  return null
}
