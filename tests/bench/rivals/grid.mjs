/** The same cards as plain elements, for what html-to-image takes to make a picture of them. */
import { toBlob } from 'html-to-image'
import { cards, ready } from './page.mjs'

const all = await cards()
const sheet = document.createElement('div')
const right = Math.max(...all.map(({ x, width }) => x + width))
const bottom = Math.max(...all.map(({ y, height }) => y + height))
sheet.style.cssText = `position:relative;background:#fff;font:14px sans-serif;width:${right}px;height:${bottom}px`
for (const { x, y, width, height, text } of all) {
  const card = document.createElement('div')
  card.textContent = text
  card.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px;box-sizing:border-box;border:1px solid #889;border-radius:8px;padding:8px`
  sheet.append(card)
}
document.getElementById('root').append(sheet)
window.bench = { png: async () => (await toBlob(sheet, { pixelRatio: 2 })).size }
ready()
