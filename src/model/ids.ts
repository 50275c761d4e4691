/** What an id may look like: it stands in addresses, selectors and lists that are split at spaces. */
import type { Id } from './journeyMap'

const USABLE = /^[^\s\p{C}\p{Z}"'`<>&\\]{1,100}$/u

/** Names that every object bears are no ids: a look-up by id must find what the map holds, or nothing. */
export function isId(value: unknown): value is Id {
  return typeof value === 'string' && USABLE.test(value) && !(value in Object.prototype)
}

/** An id that nobody has yet. */
export function freshId(newId: () => Id, taken: { has(id: Id): boolean }): Id {
  const made = newId()
  let id = made
  for (let n = 2; taken.has(id); n++) id = `${made}-${n}`
  return id
}
