/** Reads the known fields of one foreign record, own properties only, and says what could not be taken as it was. */
import { cleanText, LONGEST_TEXT } from './cleanText'
import type { FieldValue, Id, Order } from './journeyMap'
import type { Say } from './repairs'

export type Tree = Record<string, unknown>

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function own(tree: Tree, name: string): unknown {
  return Object.hasOwn(tree, name) ? tree[name] : undefined
}

export interface Fields {
  text(name: string): string
  /** A whole number from 1 on. */
  hue(name: string, most: number): number
  amount(name: string): number | null
  oneOf<T extends FieldValue>(name: string, options: readonly T[], fallback: T): T
  order(): Order
  tree(name: string): Tree
  id(name: string): unknown
  /** Says how many fields nobody asked for. */
  rest(...ignored: string[]): void
}

/** A field that is absent takes its default without a word; a wrong one is told. */
export function fieldsOf(raw: Tree, id: Id, say: Say): Fields {
  const asked = new Set<string>()
  const get = (name: string) => {
    asked.add(name)
    return own(raw, name)
  }
  function typed<T>(name: string, fallback: T, fits: (value: unknown) => value is T): T {
    const value = get(name)
    if (fits(value)) return value
    if (value !== undefined) say('wrong-value', id)
    return fallback
  }
  return {
    text: (name) => readText(typed(name, '', isString), id, say),
    hue: (name, most) =>
      typed(
        name,
        1,
        (value): value is number => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most,
      ),
    amount(name) {
      const value = typed(name, null, (value): value is number | null => value === null || Number.isFinite(value))
      return value === 0 ? 0 : value
    },
    oneOf: <T extends FieldValue>(name: string, options: readonly T[], fallback: T) =>
      typed(name, fallback, (value): value is T => options.some((option) => option === value)),
    order() {
      const value = get('order')
      return typeof value === 'string' ? value : ''
    },
    tree: (name) => typed(name, {}, isTree),
    id: get,
    rest(...ignored) {
      const count = Object.keys(raw).filter((name) => !asked.has(name) && !ignored.includes(name)).length
      if (count > 0) say('unknown-field', id, count)
    },
  }
}

const isString = (value: unknown) => typeof value === 'string'

export function readText(value: string, id: Id, say: Say): string {
  const clean = cleanText(value)
  if (clean === value) return value
  say(value.length > LONGEST_TEXT ? 'text-cut' : 'text-cleaned', id)
  return clean
}
