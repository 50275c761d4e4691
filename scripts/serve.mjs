/** Serves the built app on this machine alone, with the headers that a public server should send too. */
import { existsSync } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { policy } from './policy.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

const squeeze = promisify(gzip)

/** The file that an address asks for, or the status to refuse it with. */
async function locate(root, url) {
  let path
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0])
  } catch {
    return 400
  }
  if (!path.startsWith('/') || path.includes('\0')) return 400
  const parts = path.split(/[/\\]/)
  if (parts.includes('..')) return 403
  if (parts.some((part) => part.startsWith('.'))) return 404
  const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`)
  try {
    // A link inside the folder must not lead out of it either.
    const real = await realpath(file)
    if (!real.startsWith((await realpath(root)) + sep)) return 403
    return (await stat(real)).isFile() ? real : 404
  } catch {
    return 404
  }
}

/** Gzips each text once and keeps it until the file changes. */
function reader() {
  const kept = new Map()
  return async (file, zipped) => {
    if (!zipped) return readFile(file)
    const { mtimeMs, size } = await stat(file)
    const stamp = `${mtimeMs} ${size}`
    if (kept.get(file)?.stamp !== stamp)
      kept.set(file, { stamp, bytes: await squeeze(await readFile(file), { level: 9 }) })
    return kept.get(file).bytes
  }
}

async function answer(root, read, request, response) {
  const end = (status, more = {}, body) => response.writeHead(status, { ...headers, ...more }).end(body)
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { Allow: 'GET, HEAD' })
  const file = await locate(root, request.url ?? '/')
  if (typeof file === 'number') return end(file, { 'Content-Type': types['.txt'] }, `${file}\n`)
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream'
  const text = type.includes('charset')
  const zipped = text && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = await read(file, zipped)
  const named = /[/\\]assets[/\\]/.test(file) // their names change with their content
  end(
    200,
    {
      'Content-Type': type,
      'Content-Length': body.length,
      'Cache-Control': named ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(text ? { Vary: 'Accept-Encoding' } : {}),
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    },
    request.method === 'HEAD' ? undefined : body,
  )
}

/**
 * Serves `root` on loopback, at `port` or the next free one; port 0 takes any.
 * @param {string} root
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
export function serve(root, port) {
  const read = reader()
  const server = createServer((request, response) => {
    answer(root, read, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, headers)
      response.end()
    })
  })
  return new Promise((done, fail) => {
    server.once('listening', () => done(server))
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65_535) server.listen(++port, '127.0.0.1')
      else fail(error)
    })
    server.listen(port, '127.0.0.1')
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dist = fileURLToPath(new URL('../dist', import.meta.url))
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is nothing built yet: run `npm run build` first.')
  const server = await serve(dist, Number(process.env.PORT ?? 4173))
  console.log(`Periplo is at http://127.0.0.1:${server.address().port}/`)
}
