/** How often each fault is made, and where the figures of a run go. */
import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How often: the short form by default, the full one with FAULTS=full; FAULTS_N multiplies the short form up to the full one. */
export function times(short: number, full: number): number {
  if (process.env.FAULTS === 'full') return full
  return Math.max(1, Math.min(full, Math.round(short * Number(process.env.FAULTS_N ?? 1))))
}

/**
 * The longest that what was not acknowledged may be gone. The full run is made on a quiet machine; the short one also
 * beside other work, where it only has to tell a tenth of a second from half of one.
 */
export const WINDOW = process.env.FAULTS === 'full' ? { p95: 100, max: 250 } : { p95: 300, max: 450 }

const reports = join(dirname(fileURLToPath(import.meta.url)), '../../../reports')
const file = join(reports, 'faults-figures.jsonl')

/** Writes a test's figures down, one line a test. */
export function figures(test: string, found: Record<string, number | string>): void {
  mkdirSync(reports, { recursive: true })
  appendFileSync(file, `${JSON.stringify({ test, at: new Date().toISOString(), ...found })}\n`)
  process.stdout.write(
    `  ${test}: ${Object.entries(found)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}\n`,
  )
}

/** Forgets the figures of earlier runs. */
export function forgetFigures(): void {
  rmSync(file, { force: true })
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
