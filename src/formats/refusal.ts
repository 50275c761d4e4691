/** Thrown inside a format to stop reading; `readFile` turns it into a failure that names the file. */
import type { ReadFailure } from './format'

export class Refusal extends Error {
  constructor(readonly failure: ReadFailure) {
    super(failure.key)
  }
}

export function refuse(key: ReadFailure['key'], params?: ReadFailure['params'], line?: number): never {
  throw new Refusal({ key, params, line })
}
