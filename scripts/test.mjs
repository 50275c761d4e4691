/** Everything that must hold, in order, stopping at the first stage that fails: `npm test`. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = `${root}reports`
const unitReport = `${reports}/unit.json`
const e2eReport = `${reports}/e2e.json`
const faultsReport = `${reports}/faults.json`

const stages = [
  { name: 'types', commands: ['npm run --silent types'] },
  { name: 'lint', commands: ['npm run --silent lint'] },
  {
    name: 'unit',
    commands: [`npx vitest run --reporter=dot --reporter=json --outputFile.json="${unitReport}"`],
    count: () => countVitest(read(unitReport)),
  },
  { name: 'build', commands: ['npx vite build --logLevel warn', 'node scripts/budget.mjs'] },
  {
    name: 'e2e',
    before: () => ({ CHROMIUM_PATH: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport }),
    commands: ['npx playwright test -c tests/e2e/playwright.config.ts --reporter=dot,json'],
    count: () => countPlaywright(read(e2eReport)),
  },
  {
    // The short form: each fault a few times, without those that take long. `npm run test:faults` has them all.
    name: 'faults',
    before: () => ({ CHROMIUM_PATH: ensureChromium(), FAULTS_APP: `${root}dist` }),
    commands: ['npx playwright test -c tests/faults/playwright.config.ts --workers=2 --grep-invert=@long'],
    count: () => countPlaywright(read(faultsReport)),
  },
]

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
const countVitest = (report) => [report?.numPassedTests ?? 0, report?.numFailedTests ?? 0]
const countPlaywright = (report) => [
  report?.stats?.expected ?? 0,
  (report?.stats?.unexpected ?? 0) + (report?.stats?.flaky ?? 0),
]

/** Runs a command, keeping its words; they are shown only when they are needed. */
function run(command, env) {
  return new Promise((done) => {
    const child = spawn(command, { cwd: root, shell: true, env: { ...process.env, ...env } })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('close', (code) => done({ ok: code === 0, said }))
  })
}

async function runStage({ before, commands }) {
  try {
    const env = before?.() ?? {}
    for (const command of commands) {
      const { ok, said } = await run(command, env)
      if (!ok) return { ok, said }
    }
    return { ok: true, said: '' }
  } catch (error) {
    return { ok: false, said: String(error) }
  }
}

for (const file of [unitReport, e2eReport, faultsReport]) rmSync(file, { force: true })
mkdirSync(reports, { recursive: true })
let passed = 0
let failed = 0
for (const stage of stages) {
  const start = performance.now()
  const { ok, said } = await runStage(stage)
  const [good, bad] = stage.count?.() ?? [0, 0]
  passed += good
  failed += ok ? bad : Math.max(bad, 1) // a stage that fails without a failed test is a failure still
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${stage.name.padEnd(6)} ${seconds.padStart(6)} s`)
  if (ok) continue
  console.log(said.trimEnd())
  process.exitCode = 1
  break
}
console.log(`${passed} passed, ${failed} failed`)
