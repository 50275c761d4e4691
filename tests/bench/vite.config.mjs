/** Builds the pages of the others as their own makers would have them built: for production. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const rivals = new Map(['excalidraw', 'tldraw', 'mermaid', 'grid', 'bare'].map((id) => [at(`rivals/${id}.html`), id]))

/** They are one page, but for the script that it starts. */
const onePage = {
  name: 'one-page',
  resolveId: { order: 'pre', handler: (path) => (rivals.has(path) ? path : null) },
  load: (path) =>
    rivals.has(path) ? readFileSync(at('rivals/page.html'), 'utf8').replaceAll('RIVAL', rivals.get(path)) : null,
}

// oxlint-disable-next-line import/no-default-export -- vite reads it so
export default {
  root: at('rivals'),
  logLevel: 'warn',
  plugins: [onePage],
  build: {
    target: 'es2023',
    outDir: at('dist'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 100_000,
    rollupOptions: { input: [...rivals.keys()] },
  },
  define: { 'process.env.IS_PREACT': '"false"' },
}
