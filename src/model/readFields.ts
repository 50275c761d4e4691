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

const NOTHING: Tree = Object.freeze({})

/** Each field is asked for once. One that is absent takes its default without a word; a wrong one is told. */
export class Fields {
  /** How many of the record's own fields were asked for. */
  private known = 0
  private readonly raw: Tree
  private readonly of: Id
  private readonly say: Say

  constructor(raw: Tree, of: Id, say: Say) {
    this.raw = raw
    this.of = of
    this.say = say
  }

  /** The value as it is, for those who know better what to make of it. */
  id(name: string): unknown {
    if (!Object.hasOwn(this.raw, name)) return undefined
    this.known++
    return this.raw[name]
  }

  text(name: string): string {
    const value = this.id(name)
    return typeof value === 'string' ? readText(value, this.of, this.say) : this.wrong(value, '')
  }

  /** A whole number from 1 on. */
  hue(name: string, most: number): number {
    const value = this.id(name)
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
    return fits ? value : this.wrong(value, 1)
  }

  amount(name: string): number | null {
    const value = this.id(name)
    if (value === null) return null
    return typeof value === 'number' && Number.isFinite(value) ? value || 0 : this.wrong(value, null)
  }

  /** An amount brought into what it can be, which is told. */
  figure(name: string, within: (value: number | null) => number | null): number | null {
    const value = this.amount(name)
    const kept = within(value)
    return kept === value ? kept : this.wrong(value, kept)
  }

  oneOf<T extends FieldValue>(name: string, options: readonly T[], fallback: T): T {
    const value = this.id(name)
    return options.includes(value as T) ? (value as T) : this.wrong(value, fallback)
  }

  /** Empty where it is none: `mend` gives it a place. */
  order(): Order {
    const value = this.id('order')
    return typeof value === 'string' ? value : ''
  }

  tree(name: string): Tree {
    const value = this.id(name)
    return isTree(value) ? value : this.wrong(value, NOTHING)
  }

  /** Says how many fields nobody asked for. */
  rest(...ignored: string[]) {
    const others = ignored.filter((name) => Object.hasOwn(this.raw, name)).length
    const count = Object.keys(this.raw).length - this.known - others
    if (count > 0) this.say('unknown-field', this.of, count)
  }

  private wrong<T>(value: unknown, fallback: T): T {
    if (value !== undefined) this.say('wrong-value', this.of)
    return fallback
  }
}

export function fieldsOf(raw: Tree, id: Id, say: Say): Fields {
  return new Fields(raw, id, say)
}

export function readText(value: string, id: Id, say: Say): string {
  const clean = cleanText(value)
  if (clean === value) return value
  say(value.length > LONGEST_TEXT ? 'text-cut' : 'text-cleaned', id)
  return clean
}
