/** How Periplo is built and how its unit tests run. */
import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'

const apart = [...configDefaults.exclude, 'tests/e2e/**', 'tests/faults/**', 'tests/bench/**', '.stryker-tmp/**']
const setupFiles = ['tests/support/setup.ts']

export default defineConfig({
  // Relative addresses: the built folder works under any path of any static server.
  base: './',
  plugins: [react()],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2023',
    manifest: true, // scripts/budget.mjs reads it
    modulePreload: { polyfill: false },
  },
  test: {
    coverage: { include: ['src/**/*.{ts,tsx}'], reportsDirectory: 'coverage' },
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'], exclude: apart, setupFiles },
      },
      {
        extends: true,
        test: { name: 'jsdom', environment: 'jsdom', include: ['tests/**/*.test.tsx'], exclude: apart, setupFiles },
      },
    ],
  },
})
