/** Builds the page without a screen before the first test. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

// oxlint-disable-next-line import/no-default-export -- Playwright wants it so.
export default function build(): void {
  const built = spawnSync('npx', ['vite', 'build', '-c', 'tests/faults/harness/vite.config.ts', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (built.status !== 0) throw new Error('The page without a screen could not be built.')
}
