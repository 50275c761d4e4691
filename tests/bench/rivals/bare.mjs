/** No editor: a text field, and a thousand boxes with a border in a scroller. For what the browser itself takes on this machine. */
import { ready } from './page.mjs'

const COLUMNS = 200
const ROWS = 5

const field = document.createElement('textarea')
field.style.cssText = 'position:fixed;left:20px;top:20px;width:300px;height:80px'
const scroller = document.createElement('div')
scroller.style.cssText = 'position:fixed;inset:120px 0 0 0;overflow:auto;font:500 12px/16px sans-serif'
for (let i = 0; i < COLUMNS * ROWS; i++) {
  const box = document.createElement('div')
  const [column, row] = [Math.floor(i / ROWS), i % ROWS]
  box.style.cssText = `position:absolute;left:${column * 216}px;top:${row * 120}px;width:176px;height:72px;border:1px solid #b9c6cc`
  box.textContent = `Box ${i}`
  scroller.append(box)
}
document.getElementById('root').append(scroller, field)
window.bench = {}
ready()
