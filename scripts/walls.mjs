/** Holds the walls of walls.cjs, and the few norms of src/ that no linter knows; looking at nothing counts as failing. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import plan from '../walls.cjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const result = spawnSync(process.execPath, [cruiser, 'src', '--config', '.dependency-cruiser.cjs', '-T', 'json'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
if (!result.stdout) throw new Error(`dependency-cruiser said nothing. ${result.stderr}`)
const { modules, summary } = JSON.parse(result.stdout)
const reasons = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]))

const faults = summary.violations.map(({ from, to, rule, cycle }) => {
  const path = cycle?.length ? cycle.map((step) => step.name ?? step).join(' → ') : to
  return `${from} → ${path}\n    ${rule.name}: ${reasons.get(rule.name) ?? ''}`
})

// A TypeScript that the cruiser cannot use makes it see no file, or files without imports, and pass.
const own = modules.filter((module) => module.source.startsWith('src/') && /\.tsx?$/.test(module.source))
const imports = own.reduce((sum, module) => sum + module.dependencies.length, 0)
if (own.length === 0 || imports === 0) faults.push('src: no module or no import was seen, so no wall was held.')

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((item) => item.isFile())
for (const item of files) {
  if (!/\.(tsx?|css)$/.test(item.name)) continue
  const path = join(item.parentPath, item.name)
  const name = path.slice(root.length).replaceAll('\\', '/')
  const text = readFileSync(path, 'utf8')
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  const room = name.split('/').length > 2 ? name.split('/')[1] : ''
  if (room && !plan.rooms.includes(room)) faults.push(`${name}: walls.cjs knows no room ${room}.`)
  if (room && name.endsWith('.tsx') && !plan.drawing.includes(room)) faults.push(`${name}: ${room} draws no page.`)
  if (!room && !/^src\/(main\.tsx|[^/]+\.(d\.ts|css))$/.test(name)) faults.push(`${name}: it lives in no room.`)
  if (name.endsWith('.css') && lines > 300) faults.push(`${name}: ${lines} lines, and 300 is the most.`)
  if (/^\s*export\s+\*/m.test(text)) faults.push(`${name}: \`export *\` hides what a file gives; name it.`)
  if (/new URL\(\s*['"`]\.\.\//.test(text)) faults.push(`${name}: a worker lives in the room that starts it.`)
}

for (const fault of faults) console.error(fault)
console.log(
  faults.length ? `${faults.length} walls broken.` : `The walls hold: ${own.length} modules, ${imports} imports seen.`,
)
process.exitCode = faults.length ? 1 : 0
