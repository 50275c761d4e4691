/** The same map as elements, as a page draws it: cells, cards, faces and marks. For what html-to-image takes to make a picture of them. */
import { toBlob } from 'html-to-image'
import { cards, ready } from './page.mjs'

const COLUMN = 216
const FACE =
  '<circle cx="10" cy="10" r="8.5" fill="#76c7dd" stroke="#07657d"/><path d="M6 11.6Q10 16 14 11.6" fill="none" stroke="#06303d" stroke-width="1.8"/><circle cx="7" cy="8" r="1.2"/><circle cx="13" cy="8" r="1.2"/>'
const MARK =
  '<circle cx="12" cy="12" r="10" fill="none" stroke="#435561" stroke-width="2"/><path d="M12 8v4M12 16h.01" stroke="#435561" stroke-width="2"/>'

const all = await cards()
const right = Math.max(...all.map(({ x, width }) => x + width))
const bottom = Math.max(...all.map(({ y, height }) => y + height))
const sheet = box('div', 0, 0, right, bottom, 'position:relative;background:#fff;font:500 12px/16px sans-serif')
const rows = [...new Set(all.map(({ y }) => y))].sort((a, b) => a - b)

function box(name, x, y, width, height, style) {
  const element = document.createElement(name)
  element.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px;box-sizing:border-box;${style}`
  return element
}

function drawn(paths, view, size) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', `0 0 ${view} ${view}`)
  svg.setAttribute('width', size)
  svg.setAttribute('height', size)
  svg.innerHTML = paths
  return svg
}

for (const y of rows) {
  for (let x = 0; x < right; x += COLUMN) {
    sheet.append(box('div', x, y, COLUMN, 80, 'background:#eaf4f8;border:1px dashed #c9dee7;border-width:0 1px 1px 0'))
  }
}
for (const { x, y, width, height, text, marks } of all) {
  const card = box(
    'div',
    x,
    y,
    width,
    height,
    'background:#fff;border:1px solid #b9c6cc;border-radius:4px;padding:5px 6px 4px 14px',
  )
  const face = box('span', -10, 4, 20, 20, 'display:block')
  face.append(drawn(FACE, 20, 20))
  const title = document.createElement('div')
  title.textContent = text
  const row = document.createElement('div')
  row.style.cssText = 'display:flex;gap:4px;margin-top:4px'
  for (let i = 0; i < marks; i++) row.append(drawn(MARK, 24, 12))
  card.append(face, title, row)
  sheet.append(card)
}
document.getElementById('root').append(sheet)
window.bench = { png: async () => (await toBlob(sheet, { pixelRatio: 2 })).size }
ready()
