/** Builds the page that has the library and an editor and no screen. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root,
  base: './',
  build: {
    target: 'es2023',
    outDir: fileURLToPath(new URL('../../../reports/faults/harness', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
})
