/** The picture of the curves: one small chart for each measure, both axes by powers of ten. */
import { count, written } from './metrics.mjs'

const CHART = { width: 300, height: 190, left: 58, right: 14, top: 34, bottom: 28 }
const ACROSS = 4
const LOOKS = {
  periplo: { color: '#0B6E8A', dash: '', width: 3, mark: 'circle' },
  excalidraw: { color: '#8A5BD6', dash: '6 3', width: 1.75, mark: 'square' },
  tldraw: { color: '#C2571A', dash: '2 3', width: 1.75, mark: 'diamond' },
  mermaid: { color: '#B0305C', dash: '9 3 2 3', width: 1.75, mark: 'cross' },
  grid: { color: '#5B6670', dash: '1 3', width: 1.75, mark: 'square' },
}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const at = (value) => Math.round(value * 10) / 10

function mark(kind, x, y, color) {
  if (kind === 'circle') return `<circle cx="${at(x)}" cy="${at(y)}" r="3.5" fill="${color}"/>`
  if (kind === 'square') return `<rect x="${at(x - 3)}" y="${at(y - 3)}" width="6" height="6" fill="${color}"/>`
  const d = kind === 'diamond' ? `M${at(x)} ${at(y - 4)}l4 4-4 4-4-4z` : `M${at(x - 3)} ${at(y - 3)}l6 6m0-6l-6 6`
  return `<path d="${d}" fill="${kind === 'cross' ? 'none' : color}" stroke="${color}" stroke-width="1.5"/>`
}

function chart({ id, name, unit, goal }, { SIZES, APPS, figure }) {
  const lines = APPS.map(([app]) => ({
    app,
    points: SIZES.flatMap((n) => {
      const value = figure(app, n, id)
      return value === null ? [] : [{ n, value: Math.max(value, 1) }]
    }),
  })).filter(({ points }) => points.length > 0)
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value))
  const low = Math.floor(Math.log10(Math.min(...values, goal ?? Number.POSITIVE_INFINITY)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  const wide = CHART.width - CHART.left - CHART.right
  const tall = CHART.height - CHART.top - CHART.bottom
  const [first, last] = [Math.log10(SIZES[0]), Math.log10(SIZES.at(-1))]
  const x = (n) => CHART.left + ((Math.log10(n) - first) / (last - first || 1)) * wide
  const y = (value) => CHART.top + tall - ((Math.log10(value) - low) / (high - low)) * tall
  const right = CHART.width - CHART.right
  const parts = [`<text x="${CHART.left - 40}" y="18" class="name">${escaped(name)}${unit ? `, ${unit}` : ''}</text>`]
  for (let power = low; power <= high; power++) {
    const level = at(y(10 ** power))
    parts.push(`<path d="M${CHART.left} ${level}H${right}" class="line"/>`)
    parts.push(`<text x="${CHART.left - 6}" y="${level + 4}" class="end">${written(10 ** power)}</text>`)
  }
  for (const n of SIZES) {
    const words = n >= 1000 ? `${n / 1000}k` : count(n)
    parts.push(`<text x="${at(x(n))}" y="${CHART.height - 10}" class="mid">${words}</text>`)
  }
  if (goal) parts.push(`<path d="M${CHART.left} ${at(y(goal))}H${right}" class="goal"/>`)
  for (const { app, points } of lines.toReversed()) {
    const { color, dash, width, mark: kind } = LOOKS[app]
    const d = points.map(({ n, value }, i) => `${i === 0 ? 'M' : 'L'}${at(x(n))} ${at(y(value))}`).join('')
    parts.push(`<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-dasharray="${dash}"/>`)
    for (const { n, value } of points) parts.push(mark(kind, x(n), y(value), color))
  }
  return parts.join('\n')
}

export function drawCurves(all) {
  const charts = all.METRICS.filter(({ curve }) => curve)
  const rows = Math.ceil(charts.length / ACROSS)
  const width = ACROSS * CHART.width
  const height = 44 + rows * CHART.height + 8
  const key = all.APPS.map(([app, name], i) => {
    const { color, dash, width: thick, mark: kind } = LOOKS[app]
    const left = 16 + i * 150
    const line = `<path d="M${left} 24h34" stroke="${color}" stroke-width="${thick}" stroke-dasharray="${dash}"/>`
    return `${line}${mark(kind, left + 17, 24, color)}<text x="${left + 42}" y="28" class="name">${escaped(name)}</text>`
  })
  const drawn = charts.map((metric, i) => {
    const [column, row] = [i % ACROSS, Math.floor(i / ACROSS)]
    return `<g transform="translate(${column * CHART.width} ${44 + row * CHART.height})">${chart(metric, all)}</g>`
  })
  const title = 'Periplo beside other editors, over the number of cards'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<style>text{font:12px system-ui,sans-serif;fill:#33424A}.name{font-weight:600;fill:#12222B}.end{text-anchor:end}.mid{text-anchor:middle}.line{stroke:#DCE3E6}.goal{stroke:#B00020;stroke-dasharray:4 4;fill:none}</style>
<rect width="${width}" height="${height}" fill="#FFFFFF"/>
${key.join('\n')}
<text x="${width - 16}" y="28" class="end">cards from left to right; red: what is to be reached</text>
${drawn.join('\n')}
</svg>
`
}
