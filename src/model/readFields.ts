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
  return new Reader(raw, id, say)
}

/** A class, since a large map has tens of thousands of records: none of them makes functions of its own. */
class Reader implements Fields {
  private readonly asked: string[] = []

  constructor(
    private readonly raw: Tree,
    private readonly of: Id,
    private readonly say: Say,
  ) {}

  text(name: string): string {
    return readText(this.typed(name, '', isString), this.of, this.say)
  }

  hue(name: string, most: number): number {
    const fits = (value: unknown): value is number =>
      Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most
    return this.typed(name, 1, fits)
  }

  amount(name: string): number | null {
    const value = this.typed(name, null, isAmount)
    return value === 0 ? 0 : value
  }

  oneOf<T extends FieldValue>(name: string, options: readonly T[], fallback: T): T {
    return this.typed(name, fallback, (value): value is T => options.some((option) => option === value))
  }

  order(): Order {
    const value = this.id('order')
    return typeof value === 'string' ? value : ''
  }

  tree(name: string): Tree {
    return this.typed(name, {}, isTree)
  }

  id(name: string): unknown {
    this.asked.push(name)
    return own(this.raw, name)
  }

  rest(...ignored: string[]): void {
    let count = 0
    for (const name of Object.keys(this.raw)) if (!this.asked.includes(name) && !ignored.includes(name)) count++
    if (count > 0) this.say('unknown-field', this.of, count)
  }

  private typed<T>(name: string, fallback: T, fits: (value: unknown) => value is T): T {
    const value = this.id(name)
    if (fits(value)) return value
    if (value !== undefined) this.say('wrong-value', this.of)
    return fallback
  }
}

const isAmount = (value: unknown): value is number | null => value === null || Number.isFinite(value)
const isString = (value: unknown): value is string => typeof value === 'string'

export function readText(value: string, id: Id, say: Say): string {
  const clean = cleanText(value)
  if (clean === value) return value
  say(value.length > LONGEST_TEXT ? 'text-cut' : 'text-cleaned', id)
  return clean
}
