/** Excalidraw with the cards of the address: a rectangle with its text for each. */
import { convertToExcalidrawElements, Excalidraw, exportToBlob } from '@excalidraw/excalidraw'
import '@excalidraw/excalidraw/index.css'
import { createElement, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { cards, n, prepare, ready, saved } from './page.mjs'

window.EXCALIDRAW_ASSET_PATH = '/excalidraw-assets/'

const skeleton = ({ id, x, y, width, height, text }) => ({
  type: 'rectangle',
  id,
  x,
  y,
  width,
  height,
  roughness: 0,
  label: { text, fontSize: 14, fontFamily: 2 },
})

const elements = prepare
  ? convertToExcalidrawElements((await cards()).map(skeleton), { regenerateIds: false })
  : await saved('excalidraw')

function expose(api) {
  window.bench = {
    saved: () => api.getSceneElements(),
    select: (count) => {
      const chosen = api
        .getSceneElements()
        .filter(({ type }) => type === 'rectangle')
        .slice(0, count)
      api.updateScene({ appState: { selectedElementIds: Object.fromEntries(chosen.map(({ id }) => [id, true])) } })
    },
    png: async () => {
      const blob = await exportToBlob({
        elements: api.getSceneElements(),
        appState: { exportBackground: true },
        files: null,
        getDimensions: (width, height) => ({ width: width * 2, height: height * 2, scale: 2 }),
      })
      return blob.size
    },
  }
}

/** Whether cards are on its canvas yet: anything darker than its ground. */
function drawn() {
  const canvas = document.querySelector('canvas.excalidraw__canvas.static')
  if (!canvas || canvas.width < 400) return false
  const small = new OffscreenCanvas(400, 300).getContext('2d')
  small.drawImage(canvas, 40, 140, 400, 300, 0, 0, 400, 300)
  return small.getImageData(0, 0, 400, 300).data.some((value, i) => i % 4 === 0 && value < 128)
}

function Page() {
  const [api, setApi] = useState(null)
  useEffect(() => {
    if (!api) return
    expose(api)
    const look = () => (api.getSceneElements().length >= n && drawn() ? ready() : requestAnimationFrame(look))
    look()
  }, [api])
  return createElement(Excalidraw, {
    excalidrawAPI: setApi,
    initialData: { elements, appState: { zoom: { value: 1 }, scrollX: 40, scrollY: 140 } },
  })
}
createRoot(document.getElementById('root')).render(createElement(Page))
