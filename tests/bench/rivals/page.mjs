/** What every page of this folder does alike: fetch its content, say when it is painted. */

/** The n of the address; with `prepare` the page builds its content from plain cards, as it would be saved. */
const asked = new URLSearchParams(location.search)
export const n = Number(asked.get('n'))
export const prepare = asked.has('prepare')

/** The cards, as `{id, x, y, width, height, text}`. */
export const cards = () => fetch(`/content/cards-${n}.json`).then((answer) => answer.json())

/** What this editor itself saved of the same cards. */
export const saved = (name) => fetch(`/content/${name}-${n}.json`).then((answer) => answer.json())

/** Two frames after everything is there, as Periplo says it. */
export function ready() {
  requestAnimationFrame(() => requestAnimationFrame(() => (document.documentElement.dataset.ready = 'yes')))
}
