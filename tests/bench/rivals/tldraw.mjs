/** tldraw with the cards of the address: a rectangle with its text for each. */
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createShapeId, Tldraw, toRichText } from 'tldraw'
import 'tldraw/tldraw.css'
import { cards, prepare, ready, saved } from './page.mjs'

const shape = ({ id, x, y, width, height, text }) => ({
  id: createShapeId(id),
  type: 'geo',
  x,
  y,
  props: { w: width, h: height, size: 's', richText: toRichText(text) },
})

const plain = prepare ? await cards() : null
const snapshot = prepare ? undefined : await saved('tldraw')

function onMount(editor) {
  // Its own limit is 4,000 shapes on a page.
  if (plain) editor.createShapes(plain.map(shape))
  window.bench = {
    saved: () => editor.store.getStoreSnapshot(),
    select: (count) => editor.select(...[...editor.getCurrentPageShapeIds()].slice(0, count)),
    png: async () => {
      const { blob } = await editor.toImage([...editor.getCurrentPageShapeIds()], { format: 'png', pixelRatio: 2 })
      return blob.size
    },
  }
  editor.setCamera({ x: 40, y: 140, z: 1 })
  ready()
}
createRoot(document.getElementById('root')).render(
  createElement(Tldraw, { snapshot, onMount, options: { maxShapesPerPage: 1_000_000 } }),
)
