/** Whether the keyboard is in the grid, so that what gets the focus of the editor also gets the browser's. */

export interface Keyboard {
  /** True while an element of the grid has the browser's focus, or had it when it went out of the window. */
  inGrid: boolean
  /** The card that was made for what is being typed. */
  made: string | null
}

export function createKeyboard(): Keyboard {
  return { inGrid: false, made: null }
}
