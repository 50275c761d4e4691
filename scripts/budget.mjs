/** Weighs what each route makes a browser load before it can be used, and fails when it is over its budget. */
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'))

const KB = 1024
const budgets = [
  { route: 'library', chunks: ['start', 'library'], limit: 150 * KB },
  // React Flow takes 28 (scripts/stillFlow.mjs), the canvas 25, commands with immer 15.
  { route: 'editor, beyond the library', chunks: ['editor'], limit: 122 * KB },
]

/** Every manifest entry that loads together with this one. */
function loaded(key, seen = new Set()) {
  if (!manifest[key] || seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) loaded(next, seen)
  return seen
}

/** The chunk that scripts/chunks.mjs gave this name. */
function named(name) {
  const key = Object.keys(manifest).find((key) => manifest[key].name === name && manifest[key].file.endsWith('.js'))
  if (!key) throw new Error(`The build has no chunk ${name}: it cannot be weighed.`)
  return key
}

const filesOf = (keys) => new Set([...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]))
const weigh = (files) =>
  [...files]
    .filter((file) => /\.(js|css)$/.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(dist + file), { level: 9 }).length, 0)
const shown = (bytes) => `${(bytes / KB).toFixed(1)} KB`
const line = (...cells) => console.log(cells[0].padEnd(30), ...cells.slice(1).map((cell) => cell.padStart(11)))

line('loaded first', 'gzip', 'budget', '')
let over = 0
const had = new Set()
for (const { route, chunks, limit } of budgets) {
  const files = [...filesOf(['main', ...chunks].flatMap((name) => [...loaded(named(name))]))].filter(
    (file) => !had.has(file),
  )
  for (const file of files) had.add(file)
  const size = weigh(files)
  if (size > limit) over++
  line(route, shown(size), shown(limit), size > limit ? 'OVER' : '')
}

const fonts = [...new Set(Object.values(manifest).flatMap((item) => [item.file, ...(item.assets ?? [])]))].filter(
  (file) => /\.(woff2?|ttf)$/.test(file),
)
line(
  `fonts, ${fonts.length} files, on demand`,
  shown(fonts.reduce((sum, file) => sum + statSync(dist + file).size, 0)),
  '–',
  '',
)

if (over) {
  console.error('The build is over its budget: load less at first, or say in the CHANGELOG why it must weigh more.')
  process.exitCode = 1
}
