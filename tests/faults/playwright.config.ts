/** Breaks the browser, the disk and the database on purpose, in a real Chromium. FAULTS=full makes each fault as often as RESULTS.md tells. */
import { defineConfig } from '@playwright/test'
import { findChromium } from '../../scripts/chromium.mjs'

process.env.CHROMIUM_PATH ??= findChromium() ?? ''

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/faults',
  globalSetup: './support/build.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: (process.env.FAULTS === 'full' ? 30 : 3) * 60_000,
  use: { actionTimeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../reports/faults.json' }]],
})
