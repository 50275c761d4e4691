/** What toolbar, keys and programs may do with a canvas. */
import type { CanvasRoom } from './canvasRoom'
import { elementIdOf } from './keys/elementIds'
import { typeNew } from './keys/gridKeys'
import { placeInSight } from './keys/gridPlaces'
import { beginPicking } from './gestures/pickNext'
import { around, cardRect, focusOf, showFocus } from './looking/steering'
import type { Steering } from './looking/view'

export function steeringOf(room: CanvasRoom): Steering {
  const { arrangement, camera, editor, keyboard } = room
  function focusGrid() {
    keyboard.inGrid = true
    const state = editor.store.getState()
    const focus = state.focus ?? placeInSight(camera.store.getState())
    if (!focus) return
    editor.select(state.selection, focus)
    showFocus(room, focus)
    // What is not on the page yet takes the focus when it comes.
    document.getElementById(elementIdOf(focus))?.focus({ preventScroll: true })
  }
  return {
    zoomTo: (zoom, at) => camera.zoomTo(zoom, at),
    fit: () => camera.fit(),
    fitSelection() {
      const arranged = arrangement.store.getState()
      const { selection } = editor.store.getState()
      const ids = selection.flatMap((id) => {
        const link = arranged.map.links[id]
        return link ? [link.from, link.to] : [id]
      })
      const rect = around(ids.flatMap((id) => cardRect(arranged, id) ?? []))
      if (rect) camera.fitRect(rect)
    },
    reveal(id) {
      const { map } = arrangement.store.getState()
      const focus = focusOf(map, id)
      if (!focus) return
      editor.select(map.cards[id] || map.links[id] ? [id] : [], focus)
      showFocus(room, focus)
    },
    focusGrid,
    pickNext: () => beginPicking(room),
    typeNew: (make) => typeNew(room, make),
  }
}
