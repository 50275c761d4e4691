/** Without a network: the app starts, works and reads files; it installs; a newer version is taken only when asked. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { serve } from '../../scripts/serve.mjs'
import { choose, file, mapOf, oneCard, openFile, openLibrary, openMap, ready, retitle, titleOf } from './support/app'
import { appFolder, dropProfile, launch, newProfile, openApp, type OwnBrowser } from './support/browser'

let profile: string
let own: OwnBrowser
test.beforeEach(async () => {
  profile = await newProfile()
  own = await launch(join(profile, 'browser'))
})
test.afterEach(async () => {
  await own.kill()
  await dropProfile(profile)
})

const kept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))

test('after one visit everything works with the network gone, in a browser that was started anew too', async () => {
  const site = await openApp()
  const first = await own.context.newPage()
  await openLibrary(first, site.origin)
  await openFile(first, oneCard())
  await kept(first)
  await first.close()
  site.close()

  // The server is gone, and so is the network.
  await own.close()
  own = await launch(join(profile, 'browser'))
  await own.context.setOffline(true)
  const page = await own.context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(request.url()))
  await openMap(page, site.origin)
  await retitle(page, 'Written without a network')
  await page.keyboard.press('Alt+1')
  await choose(page, 'History')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Shift+e')
  await page.locator('[data-export="png"]').click()
  const [picture] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export-save]').click()])
  const png = { name: 'map.png', mimeType: 'image/png', buffer: readFileSync(await picture.path()) }
  await page.keyboard.press('Escape')
  const opened = page.waitForURL(/#\/map\/(?!m$)/)
  await page.locator('input[data-open-file]').first().setInputFiles(png)
  await opened
  await expect.poll(() => titleOf(page)).toBe('Written without a network')
  await page.goto(`${site.origin}/#/map/m/insights`)
  await ready(page, 'insights')
  await openLibrary(page, site.origin)
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitemradio', { name: 'Español' }).click()
  await page.getByRole('heading', { name: 'Mapas' }).waitFor()
  const other = await own.context.newPage()
  await openLibrary(other, site.origin)
  await expect(other.locator('[data-map-link]')).toHaveCount(2)
  expect(complaints).toEqual([])
})

test('a newer version waits until it is asked for, and then nothing is lost', async () => {
  const folder = join(profile, 'app')
  cpSync(appFolder(), folder, { recursive: true })
  const server = await serve(folder, 0)
  const origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  const page = await own.context.newPage()
  await openLibrary(page, origin)
  await openFile(page, oneCard())
  await kept(page)
  await page.reload()
  await ready(page, 'editor')

  const change = (name: string, from: RegExp, to: string) => {
    const path = join(folder, name)
    const text = readFileSync(path, 'utf8')
    expect(text).toMatch(from)
    writeFileSync(path, text.replace(from, to))
  }
  change('index.html', /<html /, '<html data-build="newer" ')
  change(
    'sw.js',
    /(url:"index\.html",revision:)"\w+"|("revision":"?)\w+("?,"url":"index\.html")/,
    'url:"index.html",revision:"newer"',
  )
  await retitle(page, 'Before the update')
  await page.reload()
  await ready(page, 'editor')
  const build = () => page.evaluate(() => document.documentElement.dataset.build)
  await expect(page.getByText('A new version of Periplo is ready.')).toBeVisible()
  await page.reload()
  await ready(page, 'editor')
  expect(await build()).toBeUndefined()
  await retitle(page, 'Still the older one')
  const again = page.waitForEvent('domcontentloaded')
  await page.getByRole('button', { name: 'Use it now' }).click()
  await again
  await ready(page, 'editor')
  expect(await build()).toBe('newer')
  expect(await titleOf(page)).toBe('Still the older one')
  server.close()
})

test('it installs as an app that opens its own files', async () => {
  const site = await openApp()
  const page = await own.context.newPage()
  await openLibrary(page, site.origin)
  await kept(page)
  const session = await own.context.newCDPSession(page)
  const { errors, data = '' } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
  const manifest = JSON.parse(data) as {
    icons: { src: string }[]
    file_handlers: { accept: Record<string, string[]> }[]
  }
  for (const { src } of manifest.icons)
    expect((await page.request.get(new URL(src, `${site.origin}/`).href)).status()).toBe(200)
  const accepted = manifest.file_handlers.flatMap(({ accept }) => Object.entries(accept))
  expect(Object.fromEntries(accepted)).toMatchObject({ 'application/json': ['.json'], 'image/png': ['.png'] })
  // What the system hands over comes in like any file.
  const handed = await own.context.newPage()
  await handed.addInitScript(
    (text) =>
      Object.defineProperty(window, 'launchQueue', {
        value: {
          setConsumer: (consumer: (params: object) => void) =>
            consumer({ files: [{ getFile: async () => new File([text], 'handed.periplo.json') }] }),
        },
      }),
    file('m', oneCard('handed')).buffer.toString(),
  )
  await handed.goto(`${site.origin}/`)
  await ready(handed, 'editor')
  expect((await mapOf(handed)).id).toBe('handed')
  site.close()
})
