/** Builds the app and the page without a screen before the first test. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const vite = (...args: string[]) =>
  spawnSync('npx', ['vite', 'build', '--logLevel', 'warn', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  }).status === 0

// oxlint-disable-next-line import/no-default-export -- Playwright wants it so.
export default function build(): void {
  if (!vite('-c', 'tests/faults/harness/vite.config.ts'))
    throw new Error('The page without a screen could not be built.')
  if (!vite('--outDir', 'reports/faults/app', '--emptyOutDir')) throw new Error('The app could not be built.')
}
