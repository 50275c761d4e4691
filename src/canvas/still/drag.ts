/** What React Flow asks of `d3-drag`: dragging its nodes, which it is told to leave to us, and the page's own drags during its own. */

export function drag(): never {
  throw new Error('Cards are dragged by the canvas itself.')
}

const nothing = () => {}

export { nothing as dragDisable, nothing as dragEnable }
