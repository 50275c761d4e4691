/** A browser of our own, with a profile that outlives it, which can be closed kindly or killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, test } from '@playwright/test'
import { serve } from '../../../scripts/serve.mjs'

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--window-size=1440,900',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--password-store=basic',
  '--remote-debugging-port=0',
]

export interface OwnBrowser {
  browser: Browser
  context: BrowserContext
  pid: number
  /** The whole browser, at once, without a word; returns when that was. */
  kill(): Promise<number>
  /** As a person closes it. */
  close(): Promise<void>
  /** A session with the browser itself. */
  session(): Promise<CDPSession>
}

/** A test that is broken off leaves no browser behind. */
const living = new Set<number>()
process.on('exit', () => {
  for (const pid of living) endGroup(pid)
})

function endGroup(pid: number) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It was gone already.
  }
}

export async function launch(
  profile: string,
  env: Record<string, string> = {},
  flags: readonly string[] = [],
): Promise<OwnBrowser> {
  const portFile = join(profile, 'DevToolsActivePort')
  await rm(portFile, { force: true })
  const child = spawn(
    process.env.CHROMIUM_PATH ?? 'chromium',
    [...FLAGS, ...flags, `--user-data-dir=${profile}`, 'about:blank'],
    {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, ...env },
    },
  )
  const group = child.pid ?? 0
  living.add(group)
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      living.delete(group)
      resolve()
    })
  })
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portFrom(portFile, child)}`)
  const [context] = browser.contexts()
  if (!context || !child.pid) throw new Error('The browser has no window.')
  const { pid } = child
  return {
    browser,
    context,
    pid,
    async kill() {
      endGroup(pid)
      const died = Date.now()
      await gone
      await browser.close().catch(() => {})
      return died
    },
    async close() {
      const session = await browser.newBrowserCDPSession()
      // It may be gone before it has answered.
      void session.send('Browser.close').catch(() => {})
      await gone
      await browser.close().catch(() => {})
    },
    session: () => browser.newBrowserCDPSession(),
  }
}

async function portFrom(file: string, child: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) break
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port) return port
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('The browser did not start.')
}

export const newProfile = () => mkdtemp(join(tmpdir(), 'periplo-faults-'))
export const dropProfile = (profile: string) => rm(profile, { recursive: true, force: true, maxRetries: 20 })

export interface Site {
  origin: string
  /** The page without a screen. */
  desk: string
  close(): void
}

const built = (folder: string) => fileURLToPath(new URL(`../../../reports/faults/${folder}`, import.meta.url))
/** Where the built app lies. */
export const appFolder = () => process.env.FAULTS_APP ?? built('app')

async function open(root: string): Promise<Site> {
  const server = await serve(root, 0)
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, desk: `${origin}/index.html`, close: () => void server.close() }
}

/** Serves the page without a screen as the app itself is served, policy included. */
export const openSite = () => open(built('harness'))
/** Serves the app. */
export const openApp = () => open(appFolder())

export interface Home<S extends Site> {
  site: S
  profile: string
  own: OwnBrowser
}

/** A site, and a browser with a profile of its own that looks at it: one for all tests of a file, or anew for each. */
export function atHome<S extends Site>(openSite: () => Promise<S>, each: 'each' | 'all' = 'all'): Home<S> {
  const home = {} as Home<S>
  const begin = async () => {
    home.site = await openSite()
    home.profile = await newProfile()
    home.own = await launch(home.profile)
  }
  const end = async () => {
    await home.own.kill()
    home.site.close()
    await dropProfile(home.profile)
  }
  if (each === 'each') {
    test.beforeEach(begin)
    test.afterEach(end)
  } else {
    test.beforeAll(begin)
    test.afterAll(end)
  }
  return home
}

export async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('periplo')
        request.onsuccess = resolve
        request.onerror = reject
      }),
  )
}

export async function atDesk(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined)
  const ready = await page.evaluate(() => document.documentElement.dataset.ready)
  if (ready !== 'desk') throw new Error(`The desk is not ready: ${ready}`)
}
