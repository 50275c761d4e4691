/** Rebuilds what a foreign map keeps for its readings: its settings and its assessments of CX maturity. */
import { freshId, isId } from './ids'
import type { Assessment, FieldValue, Id, JourneyMap, MaturityAnswer, Settings } from './journeyMap'
import { usualSettings } from './newMap'
import { fieldsOf, isTree, own, readText, type Tree } from './readFields'
import type { Say } from './repairs'
import { within } from './within'

const ANSWERS: readonly MaturityAnswer[] = ['yes', 'partly', 'no']
/** A weight beyond this would leave one factor alone. */
export const MOST_WEIGHT = 5

export function readSettings(raw: unknown, map: Id, say: Say): Settings {
  const usual = usualSettings()
  const fields = fieldsOf(isTree(raw) ? raw : {}, map, say)
  if (raw !== undefined && !isTree(raw)) say('wrong-value', map)
  const currency = fields.text('currency')
  const counterpart = fields.id('counterpart')
  const discount = fields.amount('discount')
  const settings: Settings = {
    currency: isCurrency(currency) ? currency : usual.currency,
    discount: discount === null ? usual.discount : within(discount, 0, 1),
    counterpart: isId(counterpart) ? counterpart : null,
    weights: kept(fields.tree('weights'), map, say, (value) =>
      typeof value === 'number' && Number.isFinite(value) ? within(value, 0, MOST_WEIGHT) : null,
    ),
    moments: kept(fields.tree('moments'), map, say, (value) =>
      typeof value === 'string' ? readText(value, map, say) : null,
    ),
    waved: kept(fields.tree('waved'), map, say, (value) => (value === true ? true : null), isHint),
  }
  fields.rest()
  return settings
}

/** Three capital letters, as ISO 4217 has them. */
export function isCurrency(value: string): boolean {
  return /^[A-Z]{3}$/.test(value)
}

/** A rule of the method, and the record that it speaks of where it speaks of one. */
const isHint = (name: string) => {
  const [rule, of, ...rest] = name.split(' ')
  return rest.length === 0 && isId(rule) && (of === undefined || isId(of))
}

/** The entries of a record whose name and value fit; the others are told. */
function kept<T extends FieldValue>(
  raw: Tree,
  map: Id,
  say: Say,
  read: (value: unknown) => T | null,
  fits: (name: string) => boolean = isId,
): Record<string, T> {
  const entries = Object.entries(raw).flatMap(([name, value]): [string, T][] => {
    const known = fits(name) ? read(value) : null
    if (known === null) say('wrong-value', map)
    return known === null ? [] : [[name, known]]
  })
  return Object.fromEntries(entries)
}

interface ReadAssessments {
  raw: unknown
  map: Id
  newId: () => Id
  say: Say
}

export function readAssessments({ raw, map, newId, say }: ReadAssessments): JourneyMap['assessments'] {
  if (raw === undefined) return {}
  if (!isTree(raw)) {
    say('not-a-record', 'assessments')
    return {}
  }
  const taken = new Set(Object.keys(raw).filter(isId))
  const read = Object.entries(raw).flatMap(([name, value]): [Id, Assessment][] => {
    if (!isTree(value)) {
      say('not-a-record', 'assessments')
      return []
    }
    const id = isId(name) ? name : freshId(newId, taken)
    taken.add(id)
    if (id !== name || own(value, 'id') !== id) say('new-id', map)
    return [[id, readAssessment(value, id, say)]]
  })
  return Object.fromEntries(read)
}

function readAssessment(raw: Tree, id: Id, say: Say): Assessment {
  const fields = fieldsOf(raw, id, say)
  fields.id('id')
  const date = fields.text('date')
  const assessment = {
    id,
    date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '',
    who: fields.text('who'),
    answers: kept(fields.tree('answers'), id, say, (value) => ANSWERS.find((answer) => answer === value) ?? null),
  }
  fields.rest()
  return assessment
}
