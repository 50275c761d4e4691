/**
 * Makes every fault as often as was promised and writes RESULTS.md: `npm run test:faults`. Names of specs make those anew
 * and keep what was found of the others; `report` only writes. FAULTS=short makes each a few times and writes nothing.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../../scripts/chromium.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const figuresFile = `${root}reports/faults-figures.jsonl`
const outcomesFile = `${root}reports/faults-outcomes.json`
const BROKEN = '## The same tests on code that was broken on purpose'
const short = process.env.FAULTS === 'short'
const [first, ...more] = process.argv.slice(2)

function run(...args) {
  const env = { ...process.env, FAULTS: short ? 'short' : 'full' }
  return spawnSync('npx', args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

const playwright = (...specs) => run('playwright', 'test', '-c', 'tests/faults/playwright.config.ts', ...specs)
if (short) process.exit(playwright() ? 0 : 1)

if (first === undefined) {
  for (const file of [figuresFile, outcomesFile]) rmSync(file, { force: true })
  const units = run('vitest', 'run', 'tests/faults')
  const faults = playwright()
  process.exitCode = units && faults ? 0 : 1
} else if (first !== 'report') {
  process.exitCode = playwright(first, ...more) ? 0 : 1
}
addOutcomes()
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

/** Puts what came of the last run's tests beside what came of those before it. */
function addOutcomes() {
  const { suites, stats } = read(`${root}reports/faults.json`, { suites: [], stats: {} })
  const { tests, runs } = read(outcomesFile, { tests: {}, runs: {} })
  for (const { title, ok, tests: made } of specsIn({ suites })) {
    tests[title] = made.some(({ status }) => status === 'skipped') ? 'skipped' : ok ? 'passed' : 'failed'
  }
  if (stats.startTime) runs[stats.startTime] = stats.duration
  writeFileSync(outcomesFile, JSON.stringify({ tests, runs }))
}

function results() {
  const all = figures()
  const { tests, runs } = read(outcomesFile, { tests: {}, runs: {} })
  const titles = (outcome) => Object.keys(tests).filter((title) => tests[title] === outcome)
  const failed = titles('failed')
  const skipped = titles('skipped')
  const sum = (name) => all.reduce((total, [, { rest }]) => total + (Number(rest[name]) || 0), 0)
  const acknowledged = sum('acknowledged')
  const lost = sum('lost')
  const minutes = Math.round(Object.values(runs).reduce((total, duration) => total + duration, 0) / 60_000)
  const parts = Object.keys(runs).length
  const version = spawnSync(findChromium() ?? 'chromium', ['--version'], { encoding: 'utf8' }).stdout.trim()
  const value = (number) => (typeof number === 'number' ? String(Math.round(number)) : number)
  const line = ([test, { rest }]) =>
    `| ${test} | ${Object.entries(rest)
      .map(([name, number]) => `${name} ${value(number)}`)
      .join(', ')} |`
  return `# What was broken on purpose, and what was lost

Written by \`npm run test:faults\` on ${(all.at(-1)?.[1].at ?? '').slice(0, 10)}: ${cpus().length} cores, ${process.platform}, ${version}, ${minutes} minutes${parts > 1 ? ` in ${parts} parts` : ''}.
${Object.keys(tests).length} tests in a browser: ${titles('passed').length} passed, ${failed.length} failed, ${skipped.length} skipped.

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

${readFileSync(new URL('NOTES.md', import.meta.url), 'utf8')}
${brokenOnPurpose()}`
}

/** What the last run of the breaks found; as it was written where there was none here. */
function brokenOnPurpose() {
  const breaks = read(`${root}reports/breaks.json`, null)
  if (!breaks) {
    const written = readFileSync(new URL('RESULTS.md', import.meta.url), 'utf8')
    return written.slice(written.indexOf(BROKEN))
  }
  const lines = Object.entries(breaks).map(([name, caught]) => `| ${name} | ${caught.join('; ') || '**nothing**'} |`)
  return `${BROKEN}

\`node tests/faults/breaks.mjs\` breaks storage in a copy and runs the short form.

| broken | caught by |
|---|---|
${lines.join('\n')}
`
}
