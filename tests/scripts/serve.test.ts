/** The server of `npm start` gives the built app and nothing else, with its headers. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'periplo-serve-'))
const root = join(folder, 'dist')
let server: Server
const portOf = (one: Server) => (one.address() as AddressInfo).port

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(root, '.vite'))
  writeFileSync(join(root, 'index.html'), '<!doctype html><p>Periplo</p>')
  writeFileSync(join(root, 'assets/a.js'), 'export {}')
  writeFileSync(join(root, 'assets/a.woff2'), 'font')
  writeFileSync(join(root, '.vite/manifest.json'), '{}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'))
  server = await serve(root, 0)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Asks with the address untouched: fetch would tidy `..` away. */
const ask = (path: string, headers = {}, method = 'GET') =>
  new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>((done, fail) => {
    request({ port: portOf(server), host: '127.0.0.1', path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
      .on('error', fail)
      .end()
  })

it('gives the page with a policy that lets nothing foreign in', async () => {
  const page = await ask('/?fixture=dense')
  expect(page.status).toBe(200)
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(page.headers['content-security-policy']).toContain("require-trusted-types-for 'script'; trusted-types app")
  expect(page.headers['x-content-type-options']).toBe('nosniff')
  expect(page.headers['referrer-policy']).toBe('no-referrer')
})

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/.vite/manifest.json',
  '/missing.js',
  '/%00',
  '/%',
  '//secret.txt',
])('refuses %s', async (path) => {
  const { status, body, headers } = await ask(path)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(body.toString()).not.toContain('secret')
  expect(headers['content-security-policy']).toBeDefined()
})

it('sends text zipped to those who take it, and follows a new build', async () => {
  const zipped = await ask('/assets/a.js', { 'accept-encoding': 'gzip, br' })
  expect(zipped.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(zipped.body).toString()).toBe('export {}')
  expect((await ask('/assets/a.js')).body.toString()).toBe('export {}')
  writeFileSync(join(root, 'assets/a.js'), 'export const newer = 1')
  const newer = await ask('/assets/a.js', { 'accept-encoding': 'gzip' })
  expect(gunzipSync(newer.body).toString()).toBe('export const newer = 1')
  expect((await ask('/assets/a.woff2', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined()
})

it('only reads', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405)
  const head = await ask('/', {}, 'HEAD')
  expect(head.status).toBe(200)
  expect(head.body.length).toBe(0)
})

it('takes the next free port and stays on this machine', async () => {
  const second = await serve(root, portOf(server))
  expect(portOf(second)).toBeGreaterThan(portOf(server))
  expect((second.address() as AddressInfo).address).toBe('127.0.0.1')
  second.close()
})
