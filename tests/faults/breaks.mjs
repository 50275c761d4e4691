/** Breaks storage on purpose, in a copy, and tells which test of the faults suite catches it: `node tests/faults/breaks.mjs [name]`. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * name: [file, what stands there, what stands there instead, the specs that are run]
 * @type {Record<string, [string, string, string, string[]]>}
 */
const breaks = {
  'relaxed durability': ['src/storage/keeping/log.ts', "durability: 'strict'", "durability: 'relaxed'", ['powercut']],
  'a trailing debounce of 500 ms': [
    'src/storage/keeping/writer.ts',
    'if (onlyTyped && wait > 0) this.later(wait)',
    'if (wait !== null) this.later(500)',
    ['kill', 'leave'],
  ],
  'no flush on leaving': [
    'src/storage/keeping/leaving.ts',
    "  if (typeof window === 'undefined'",
    "  flush = () => {}\n  if (typeof window === 'undefined'",
    ['leave'],
  ],
  'saved before the transaction is complete': [
    'src/storage/keeping/log.ts',
    'tx.oncomplete = () => complete(ns)',
    'queueMicrotask(() => complete(rows.map((_, i) => i)))',
    ['kill', 'full'],
  ],
  'no second copy': [
    'src/storage/openLibrary.ts',
    'const mirror = openMirror(name)',
    'const mirror = openMirror(name) && null',
    ['damage'],
  ],
  'no fence': [
    'src/storage/database/database.ts',
    'versionFrom(native ?? 0) > version',
    'native === -version',
    ['tabs'],
  ],
  'no word to other tabs': ['src/storage/keeping/tabs.ts', 'channel?.postMessage(message)', 'void channel', ['tabs']],
  'the torn log goes on': [
    'src/storage/database/freshLog.ts',
    'if (!isChromium() || !locks) return Promise.resolve()',
    'if (locks) return Promise.resolve()',
    ['damage'],
  ],
  'no reopening': ['src/storage/database/connection.ts', 'void this.reopen()', 'void 0', ['damage']],
  'a full queue is dropped': [
    'src/storage/keeping/writer.ts',
    'this.queue = inOrder([...batch, ...this.queue])\n    this.error',
    'this.error',
    ['full'],
  ],
  'rows read from the disk are taken over unread': [
    'src/storage/keeping/keeper.ts',
    'const news = await readNews(connection.db.backendDB(), this.id, this.replica.n)',
    "const news = await readNews(connection.db.backendDB(), this.id, this.replica.n)\n      if (typeof news !== 'string') news.rows = []",
    ['tabs'],
  ],
  'a request that leaves the origin': [
    'src/main.tsx',
    '  followTheme()\n',
    "  followTheme()\n  void fetch('https://example.org/')\n",
    ['policy'],
  ],
  'a style written into the page': [
    'src/main.tsx',
    '  followTheme()\n',
    "  followTheme()\n  document.head.append(Object.assign(document.createElement('style'), { textContent: 'a { }' }))\n",
    ['policy'],
  ],
  'an update taken without asking': [
    'vite.config.ts',
    'inlineWorkboxRuntime: true',
    'inlineWorkboxRuntime: true, skipWaiting: true, clientsClaim: true',
    ['offline'],
  ],
  'a part of the app that is not kept for offline': [
    'vite.config.ts',
    "globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'",
    "globIgnores: ['**/Insights*'],\n    globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'",
    ['offline'],
  ],
  'a backup that writes over what is newer': [
    'src/storage/backup/restoreBackup.ts',
    'if (map.changed > changed) {',
    'if (map.changed !== changed) {',
    ['keep'],
  ],
  'going back without keeping what was there': [
    'src/app/dialogs/HistoryOfMap.tsx',
    "await library.addRevision(id, '', 'restore')",
    'await Promise.resolve()',
    ['keep'],
  ],
}

/** The specs that need the app itself; the others have enough with the page without a screen. */
const OF_APP = new Set(['app', 'keep', 'offline', 'policy', 'strings', 'versions'])

const ASIDE = new Set(['node_modules', '.git', 'reports', 'dist', 'test-results', 'coverage'])

function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'periplo-broken-'))
  for (const name of readdirSync(root))
    if (!ASIDE.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function* failed(suite) {
  for (const spec of suite.specs ?? []) if (!spec.ok) yield spec.title
  for (const inner of suite.suites ?? []) yield* failed(inner)
}

let unseen = 0
/** What the last run found, for RESULTS.md; a run of some renews those. */
const reportFile = join(root, 'reports/breaks.json')
const found = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : {}
for (const [name, [file, from, to, specs]] of Object.entries(breaks)) {
  if (process.argv[2] && !name.includes(process.argv[2])) continue
  const folder = copy()
  const path = join(folder, file)
  const source = readFileSync(path, 'utf8')
  if (!source.includes(from)) throw new Error(`${file} has no “${from}” any more.`)
  writeFileSync(path, source.replace(from, to))
  const files = specs.map((spec) => `${spec}.spec`)
  const args = ['playwright', 'test', '-c', 'tests/faults/playwright.config.ts', '--timeout', '90000', ...files]
  const env = { ...process.env, ...(specs.some((spec) => OF_APP.has(spec)) ? {} : { FAULTS_APP: folder }) }
  spawnSync('npx', args, { cwd: folder, env, stdio: 'ignore', shell: process.platform === 'win32' })
  const report = JSON.parse(readFileSync(join(folder, 'reports/faults.json'), 'utf8'))
  if (report.suites.length === 0) throw new Error(`No test ran: ${report.errors[0]?.message}`)
  const caught = [...failed({ suites: report.suites })]
  if (caught.length === 0) unseen++
  found[name] = caught
  mkdirSync(join(root, 'reports'), { recursive: true })
  writeFileSync(reportFile, JSON.stringify(found, null, 2))
  process.stdout.write(`${caught.length > 0 ? 'caught' : 'UNSEEN'}  ${name}\n`)
  for (const title of caught) process.stdout.write(`        ${title}\n`)
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = unseen === 0 ? 0 : 1
