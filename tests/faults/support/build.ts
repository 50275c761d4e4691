/** Builds the page without a screen, and the app unless FAULTS_APP names a folder that has it, before the first test. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { forgetFigures } from './counts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const vite = (...args: string[]) =>
  spawnSync('npx', ['vite', 'build', '--logLevel', 'warn', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  }).status === 0

// oxlint-disable-next-line import/no-default-export -- Playwright wants it so.
export default function build(): void {
  // The full run begins with tests that need no browser, whose figures stay.
  if (process.env.FAULTS !== 'full') forgetFigures()
  if (!vite('-c', 'tests/faults/harness/vite.config.ts'))
    throw new Error('The page without a screen could not be built.')
  if (!process.env.FAULTS_APP && !vite('--outDir', 'reports/faults/app', '--emptyOutDir'))
    throw new Error('The app could not be built.')
}
