/** Serves a site as it is, and hears of every violation of its policy: pages, workers and the service worker report here. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Site } from './browser'

export interface Watched extends Site {
  /** What was done against the policy. */
  violations: string[]
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

export async function watched(site: Site): Promise<Watched> {
  const violations: string[] = []
  const server = createServer((request, response) => {
    void (async () => {
      if (request.url === '/violations') {
        violations.push(await bodyOf(request))
        return response.writeHead(204).end()
      }
      const answer = await fetch(site.origin + request.url, { method: request.method ?? 'GET' })
      const headers = Object.fromEntries(answer.headers)
      delete headers['content-encoding']
      delete headers['content-length']
      const policy = `${headers['content-security-policy']}; report-uri /violations`
      response.writeHead(answer.status, { ...headers, 'content-security-policy': policy })
      response.end(Buffer.from(await answer.arrayBuffer()))
    })().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    desk: `${origin}/index.html`,
    violations,
    close() {
      server.close()
      server.closeAllConnections()
      site.close()
    },
  }
}

export interface Outside {
  port: number
  /** The hosts that were asked for. */
  asked: string[]
  close(): void
}

/** A way out that leads nowhere and writes down where it was to lead: given to the browser as its proxy. */
export async function wayOut(): Promise<Outside> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(403).end()
  })
  server.on('connect', (request: IncomingMessage, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, asked, close: () => void server.close() }
}
