/** Writes RESULTS.md and curves.svg from what was measured last: `node tests/bench/report.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawCurves } from './curves.mjs'
import { median } from './figures.mjs'
import { count, METRICS, STEP_OF, written } from './metrics.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const { machine, results } = JSON.parse(readFileSync(process.env.BENCH_OUT ?? here('../../reports/bench.json'), 'utf8'))

const APPS = [
  ['periplo', 'Periplo'],
  ['excalidraw', 'Excalidraw'],
  ['tldraw', 'tldraw'],
  ['mermaid', 'Mermaid'],
  ['grid', 'html-to-image'],
  ['bare', 'a bare page'],
]
const SIZES = [...new Set(results.map(({ n }) => n))].sort((a, b) => a - b)
const of = (app, n) => results.filter((result) => result.app === app && result.n === n)

/** The median over the rounds; null where no round has it. */
export function figure(app, n, metric) {
  const values = of(app, n).flatMap((result) => (typeof result[metric] === 'number' ? [result[metric]] : []))
  return median(values)
}

/** Why there is no figure. */
function failure(app, n, metric) {
  const step = Object.keys(STEP_OF).find((name) => STEP_OF[name] === metric)
  const [reason] = of(app, n).flatMap(({ failed }) => (failed?.[step] ? [failed[step]] : []))
  // A run that was stopped says nothing about an editor.
  if (!reason || reason.includes('has been closed') || reason.startsWith('TypeError')) return null
  return reason.startsWith('over') ? `**${reason}**` : '**fails**'
}

const cell = (app, n, metric) => {
  const value = figure(app, n, metric)
  return value === null ? (failure(app, n, metric) ?? '–') : written(value)
}

function table(n) {
  const apps = APPS.filter(([id]) => of(id, n).length > 0)
  const lines = METRICS.filter(({ id }) => apps.some(([app]) => cell(app, n, id) !== '–')).map(
    ({ id, name, unit, plain }) => {
      const ours = figure('periplo', n, id)
      const cells = apps.map(([app]) => {
        const theirs = figure(app, n, id)
        const ratio = !plain && app !== 'periplo' && ours && theirs ? ` (${written(theirs / ours)}×)` : ''
        return cell(app, n, id) + ratio
      })
      return `| ${name}${unit ? `, ${unit}` : ''} | ${cells.join(' | ')} |`
    },
  )
  const head = apps.map(([, name]) => name).join(' | ')
  const rounds = Math.max(...apps.map(([id]) => of(id, n).length))
  const said = `${rounds} ${rounds === 1 ? 'round' : 'rounds'}`
  return `### ${count(n)} cards, ${said}\n\n| | ${head} |\n|---|${apps.map(() => '---:|').join('')}\n${lines.join('\n')}\n`
}

/** Ours at one size beside ours at another. */
function growth() {
  const pairs = [
    [1000, 10_000],
    [200, 10_000],
    [10_000, 50_000],
  ].filter(([a, b]) => SIZES.includes(a) && SIZES.includes(b))
  const lines = METRICS.filter(({ plain }) => !plain).flatMap(({ id, name }) => {
    const ratios = pairs.map(([a, b]) => {
      const [low, high] = [figure('periplo', a, id), figure('periplo', b, id)]
      return low && high ? `${written(high / low)}×` : '–'
    })
    return ratios.every((ratio) => ratio === '–') ? [] : [`| ${name} | ${ratios.join(' | ')} |`]
  })
  const head = pairs.map(([a, b]) => `${count(a)} → ${count(b)}`).join(' | ')
  return `| Periplo | ${head} |\n|---|${pairs.map(() => '---:|').join('')}\n${lines.join('\n')}\n`
}

const loads = results.map(({ load }) => load)
const file = here('RESULTS.md')
let notes = ''
try {
  notes = readFileSync(here('NOTES.md'), 'utf8')
} catch {
  // Figures alone, then.
}

writeFileSync(
  file,
  `# The same journey in four editors

Written by \`npm run bench\` on ${machine.date}: Chromium ${machine.version} without a window and without a GPU, ${machine.cores} cores,
window of 1,440 × 900, production builds, real wheel, mouse and key input, each editor in a browser of its own, in turns.
The machine's load, the browsers' own included, was between ${written(Math.min(...loads))} and ${written(Math.max(...loads))}; beyond twice its cores other work
ran beside, and then only ratios of the same run say much. Each figure is the median of its rounds; in brackets how many times ours it is.

- *Open to ready*: from the address to two frames after the cards stand there and take input, the journey already kept (Periplo in its
  database, the others as what they save themselves): the middle of three visits after the first. Periplo's lanes that are
  computed, the emotion curve among them, follow: a tenth of a second later in a small map, 0.3 s in one of 10,000 cards.
- *Frames shown*: between frames that reached the screen, from the browser's trace. 16.7 ms is one refresh.
- *Key to paint*: from the key's own time to after the next frame. *Calm*: the first of three frames in a row on time.
- *Mermaid* is its \`journey\` text beside its drawing, drawn anew at each key. *html-to-image* makes its picture of
  the same map as elements: cells, cards, faces and marks. A step that takes too long is cut off, and the table says when.
- *A bare page* is no editor: a text field, and a thousand boxes with a border in a scroller. What the browser itself takes here.
- The *undo* takes back a change of 2,222 cards, or of all where there are fewer: Periplo's are felt anew, the others' moved.
- Periplo draws each card's marks and faces, the customers' ways and the emotion curve besides; the others get the cards alone.

![Curves over the number of cards](curves.svg)

${notes}
${SIZES.map(table).join('\n')}
## Growth

${growth()}`,
)
writeFileSync(here('curves.svg'), drawCurves({ METRICS, SIZES, APPS: APPS.filter(([app]) => app !== 'bare'), figure }))
