/** Serves the pages of the others with their contents; what they ask for besides stays unanswered. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const here = fileURLToPath(new URL('.', import.meta.url))
const squeeze = promisify(gzip)
const types = {
  '.html': 'text/html; charset=utf-8',
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const zipped = new Map()

/** `contents`: the text of each `/content/…` by its name. */
export function serveRivals(contents) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(request.url.split('?')[0]))
    try {
      const content = path.startsWith('/content/') ? contents.get(path.slice(9)) : undefined
      const file = path.startsWith('/excalidraw-assets/')
        ? join(here, 'node_modules/@excalidraw/excalidraw/dist/prod', path.slice(18))
        : join(here, 'dist', path)
      const type = types[extname(path)] ?? 'application/octet-stream'
      if (content === undefined && !zipped.has(file)) {
        const plain = await readFile(file)
        zipped.set(file, type.includes('font') ? plain : await squeeze(plain))
      }
      const body = content ?? zipped.get(file)
      const squeezed = content === undefined && !type.includes('font')
      response.writeHead(200, {
        'Content-Type': type,
        'Cache-Control': content === undefined ? 'public, max-age=31536000' : 'no-store',
        ...(squeezed ? { 'Content-Encoding': 'gzip' } : {}),
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}

export const addressOf = (server) => `http://127.0.0.1:${server.address().port}`
