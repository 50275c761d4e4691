/** Runs the built app in a real Chromium, served as `npm start` serves it. */
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../../scripts/chromium.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

const freePort = () =>
  new Promise<string>((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(String(typeof address === 'object' && address ? address.port : 0)))
    })
  })

// Workers load this file again; the environment carries the first one's port and browser to them.
process.env.PERIPLO_E2E_PORT ??= await freePort()
process.env.CHROMIUM_PATH ??= findChromium() ?? ''
const address = `http://127.0.0.1:${process.env.PERIPLO_E2E_PORT}/`

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    cwd: root,
    url: address,
    env: { PORT: process.env.PERIPLO_E2E_PORT },
    reuseExistingServer: false,
  },
})
