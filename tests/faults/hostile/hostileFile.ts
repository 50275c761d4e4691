/** One file that means harm. */

import type { Seed } from './seeds'

export interface HostileFile {
  name: string
  file: string
  bytes: Uint8Array
}

export const utf8 = (text: string) => new TextEncoder().encode(text)
export const made = (name: string, file: string, content: string | Uint8Array): HostileFile => ({
  name,
  file,
  bytes: typeof content === 'string' ? utf8(content) : content,
})

export const isJson = (seed: Seed) => seed.file.endsWith('json')
