/** Makes every fault as often as was promised and writes RESULTS.md: `npm run test:faults`. FAULTS=short makes each a few times and writes nothing. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../../scripts/chromium.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const figuresFile = `${root}reports/faults-figures.jsonl`
const short = process.env.FAULTS === 'short'

function run(...args) {
  const env = { ...process.env, FAULTS: short ? 'short' : 'full' }
  return spawnSync('npx', args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

const playwright = () => run('playwright', 'test', '-c', 'tests/faults/playwright.config.ts')
if (short) process.exit(playwright() ? 0 : 1)

const began = Date.now()
// `report` alone writes what the last run found.
if (process.argv[2] !== 'report') {
  rmSync(figuresFile, { force: true })
  const units = run('vitest', 'run', 'tests/faults')
  const faults = playwright()
  process.exitCode = units && faults ? 0 : 1
}
writeFileSync(new URL('RESULTS.md', import.meta.url), results())

function read(file, otherwise) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : otherwise
}

/** The last line of each test. */
function figures() {
  const found = new Map()
  for (const line of readFileSync(figuresFile, 'utf8').trim().split('\n')) {
    const { test, at, ...rest } = JSON.parse(line)
    found.delete(test)
    found.set(test, { at, rest })
  }
  return [...found]
}

function* specsIn(suite) {
  yield* suite.specs ?? []
  for (const inner of suite.suites ?? []) yield* specsIn(inner)
}

function results() {
  const all = figures()
  const report = read(`${root}reports/faults.json`, { suites: [], stats: {} })
  const specs = [...specsIn(report)]
  const failed = specs.filter(({ ok }) => !ok).map(({ title }) => title)
  const skipped = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'skipped'))
    .map(({ title }) => title)
  const sum = (name) => all.reduce((total, [, { rest }]) => total + (Number(rest[name]) || 0), 0)
  const acknowledged = sum('acknowledged')
  const lost = sum('lost')
  const minutes = Math.round(
    (process.argv[2] === 'report' ? (report.stats.duration ?? 0) : Date.now() - began) / 60_000,
  )
  const version = spawnSync(findChromium() ?? 'chromium', ['--version'], { encoding: 'utf8' }).stdout.trim()
  const value = (number) => (typeof number === 'number' ? String(Math.round(number)) : number)
  const line = ([test, { rest }]) =>
    `| ${test} | ${Object.entries(rest)
      .map(([name, number]) => `${name} ${value(number)}`)
      .join(', ')} |`
  const breaks = Object.entries(read(`${root}reports/breaks.json`, {}))
  return `# What was broken on purpose, and what was lost

Written by \`npm run test:faults\` on ${(all.at(-1)?.[1].at ?? '').slice(0, 10)}: ${cpus().length} cores, ${process.platform}, ${version}, ${minutes} minutes.
${specs.length} tests in a browser: ${specs.length - failed.length - skipped.length} passed, ${failed.length} failed, ${skipped.length} skipped.

**${lost} of ${acknowledged} edits that were said to be saved were lost** when the browser, its page or the power was cut off${
    lost === 0
      ? `: with 95 % confidence fewer than one in ${Math.floor(acknowledged / 3).toLocaleString('en')} (3/n)`
      : ''
  }.

| what was done | what came of it |
|---|---|
${all.map(line).join('\n')}

"Window" is how long before the end the oldest edit was made that had not been written, in milliseconds; what had been
acknowledged was never in it. ${skipped.length > 0 ? `Skipped: ${skipped.join('; ')}.` : 'Nothing was skipped.'} ${
    failed.length > 0 ? `Failed: ${failed.join('; ')}.` : ''
  }

## The same tests on code that was broken on purpose

\`node tests/faults/breaks.mjs\` breaks storage in a copy and runs the short form.

| broken | caught by |
|---|---|
${breaks.map(([name, caught]) => `| ${name} | ${caught.join('; ') || '**nothing**'} |`).join('\n')}
`
}
