/** Mermaid's `journey` with the cards of the address: its text on the left, drawn anew on the right at each keystroke. */
import mermaid from 'mermaid'
import { cards, ready } from './page.mjs'

const source = document.createElement('textarea')
const picture = document.createElement('div')
source.style.cssText = 'position:fixed;inset:0 70% 0 0;width:30%;height:100%;box-sizing:border-box'
picture.style.cssText = 'position:fixed;inset:0 0 0 30%;overflow:auto'
document.getElementById('root').append(source, picture)
mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000, journey: { useMaxWidth: false } })

const lines = (await cards()).map(({ text, feeling }) => `    ${text}: ${feeling}: Ana`)
source.value = ['journey', '  title A journey', '  section Phase', ...lines].join('\n')

let drawing = 0
async function draw() {
  const { svg } = await mermaid.render(`drawing${drawing++}`, source.value)
  picture.innerHTML = svg
  window.bench.drawn = drawing
}
window.bench = { saved: () => source.value, drawn: 0 }
source.addEventListener('input', () => void draw())
await draw()
source.setSelectionRange(40, 40)
ready()
