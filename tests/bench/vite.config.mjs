/** Builds the pages of the others as their own makers would have them built: for production. */
import { fileURLToPath } from 'node:url'

const page = (name) => fileURLToPath(new URL(`rivals/${name}.html`, import.meta.url))

// oxlint-disable-next-line import/no-default-export -- vite reads it so
export default {
  root: fileURLToPath(new URL('rivals', import.meta.url)),
  logLevel: 'warn',
  build: {
    target: 'es2023',
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 100_000,
    rollupOptions: { input: ['excalidraw', 'tldraw', 'mermaid', 'grid', 'bare'].map(page) },
  },
  define: { 'process.env.IS_PREACT': '"false"' },
}
