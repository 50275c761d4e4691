/** Measures Periplo beside the others: `npm run bench`. ROUNDS, BENCH_N and APPS narrow it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { ensureChromium } from '../../scripts/chromium.mjs'
import { serve } from '../../scripts/serve.mjs'
import { periplo } from './apps/periplo.mjs'
import { bare, excalidraw, grid, mermaid, tldraw } from './apps/rival.mjs'
import { contentOf } from './content.mjs'
import { measure } from './measure.mjs'
import { addressOf, serveRivals } from './server.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const SIZES = (process.env.BENCH_N ?? '200,1000,5000,10000,50000').split(',').map(Number)
const APPS = [periplo, excalidraw, tldraw, mermaid, grid, bare].filter(
  ({ id }) => !process.env.APPS || process.env.APPS.split(',').includes(id),
)
/** Above this only Periplo is asked; a rival may be asked for less. */
const OTHERS_UP_TO = 10_000
const roundsOf = (n) => Number(process.env.ROUNDS ?? (n <= 1000 ? 3 : n <= 10_000 ? 2 : 1))

function run(command, args, cwd) {
  console.warn(`> ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`${command} failed`)
}

if (!existsSync(`${here}node_modules/tldraw`)) run('npm', ['ci', '--no-audit', '--no-fund'], here)
run('npx', ['vite', 'build', '-c', 'vite.config.mjs'], here)
const dist = process.env.BENCH_DIST ?? `${root}dist`
if (!process.env.BENCH_DIST) run('npx', ['vite', 'build', '--logLevel', 'warn'], root)

const executablePath = ensureChromium()
const contents = new Map()
const servers = [await serve(dist, 0), await serveRivals(contents)]
const [base, rivals] = servers.map(addressOf)
const kept = process.env.BENCH_OUT ?? `${root}reports/bench.json`
// BENCH_ADD goes on with what was measured before.
const results = process.env.BENCH_ADD ? JSON.parse(readFileSync(kept, 'utf8')).results : []
let version = ''

async function once(app, n, round) {
  const { map, cards } = await contentOf(n)
  contents.set(`cards-${n}.json`, JSON.stringify(cards))
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  version = browser.version()
  console.warn(`${n} ${app.id} ${round + 1}`)
  try {
    const found = await measure(browser, app, { base, rivals, contents, map, cards, n })
    results.push({ app: app.id, n, round, load: loadavg()[0], ...found })
  } finally {
    await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 10_000))])
  }
}

// Browsers close by themselves then; what is still to be measured must not go on without its machine.
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => setTimeout(() => process.exit(1), 1000))

for (const n of SIZES) {
  for (let round = 0; round < roundsOf(n); round++) {
    for (const app of APPS) {
      const lost = results.some((result) => result.app === app.id && result.n === n && result.failed?.open)
      if (lost || (app !== periplo && n > (app.upTo ?? OTHERS_UP_TO))) continue
      await once(app, n, round)
      save()
    }
  }
}

function save() {
  mkdirSync(`${root}reports`, { recursive: true })
  const machine = { cores: cpus().length, version, date: new Date().toISOString().slice(0, 10) }
  writeFileSync(kept, JSON.stringify({ machine, results }, null, 1))
}

for (const server of servers) server.close()
if (!process.env.BENCH_OUT) run('node', ['report.mjs'], here)
process.exit(0)
