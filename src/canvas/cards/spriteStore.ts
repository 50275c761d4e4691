/** Which glyphs the cards on the screen use: each is drawn once and referred to, so that a mark is two elements. */
import { createStore } from 'zustand/vanilla'

export const spriteStore = createStore<{ names: readonly string[] }>()(() => ({ names: [] }))

export function needGlyph(name: string): void {
  const { names } = spriteStore.getState()
  if (!names.includes(name)) spriteStore.setState({ names: [...names, name] })
}
