/** A whole journey through the app: nothing leaves the origin, and the policy that it is served with is never violated. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { policy, policyOfPage } from '../../scripts/policy.mjs'
import { choose, file, mapOf, oneCard, openFile, openLibrary, openMap, ready, retitle, saved } from './support/app'
import { dropProfile, launch, newProfile, openApp, type OwnBrowser } from './support/browser'
import { figures } from './support/counts'
import { type Outside, watched, type Watched, wayOut } from './support/watched'

/** The browser's own errands, which no page asked for. */
const ITS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|gvt2|chromium)\.(com|org)(:\d+)?/

let site: Watched
let outside: Outside
let profile: string
let own: OwnBrowser
test.beforeAll(async () => {
  site = await watched(await openApp())
  outside = await wayOut()
  profile = await newProfile()
  own = await launch(profile, {}, [`--proxy-server=http://127.0.0.1:${outside.port}`])
})
test.afterAll(async () => {
  await own.kill()
  site.close()
  outside.close()
  await dropProfile(profile)
})

const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const HASH = createHash('sha256').update(Buffer.from(PIXEL, 'base64')).digest('hex')

async function typeAndChange(page: Page) {
  await retitle(page, 'Changed')
  await page.keyboard.press('Alt+5')
  await page.keyboard.press('ControlOrMeta+d')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('ControlOrMeta+c')
  await page.keyboard.press('ControlOrMeta+v')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await saved(page)
}

async function lookAround(page: Page) {
  for (let k = 0; k < 6; k++) await page.keyboard.press('ControlOrMeta+Minus')
  await page.waitForTimeout(300)
  await page.keyboard.press('Shift+Digit0')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('insi')
  await page.keyboard.press('Escape')
  await choose(page, 'History')
  await page.getByRole('dialog').getByRole('textbox').fill('A version')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /A version/ }).waitFor()
  await page.keyboard.press('Escape')
}

/** Saves the open map in every format; gives the PNG, which can be opened again. */
async function exportAll(page: Page): Promise<string> {
  await page.keyboard.press('ControlOrMeta+Shift+e')
  await page.locator('[data-export]').first().waitFor()
  const ids = await page
    .locator('[data-export]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-export')))
  expect(ids).toContain('png')
  let png = ''
  for (const id of ids) {
    await page.locator(`[data-export="${id}"]`).click()
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export-save]').click()])
    const path = await saved.path()
    expect(readFileSync(path).byteLength).toBeGreaterThan(0)
    if (id === 'png') png = path
    if ((await page.getByRole('dialog').count()) === 0) await page.keyboard.press('ControlOrMeta+Shift+e')
  }
  await page.keyboard.press('Escape')
  return png
}

async function openOthers(page: Page, png: string) {
  const files = [
    {
      name: 'day.mmd',
      mimeType: 'text/plain',
      buffer: Buffer.from('journey\n  title Day\n  section Morning\n    Wake up: 2: Ana\n'),
    },
    {
      name: 'table.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Phase,Touchpoint,Emotion,Channel\nBuy,Till,2,Store\n'),
    },
    { name: 'map.png', mimeType: 'image/png', buffer: readFileSync(png) },
    file('broken.json', '{"format":"periplo","version":1,'),
  ]
  for (const one of files) {
    await page.locator('input[data-open-file]').first().setInputFiles(one)
    await expect(page.locator('[data-read-report], [role="alert"]').filter({ hasText: one.name }).first()).toBeVisible()
  }
  await page.keyboard.press('Escape')
}

test('nothing leaves the origin and nothing violates the policy, from the first visit to the last export', async () => {
  const requests: string[] = []
  const complaints: string[] = []
  own.context.on('request', (request) => requests.push(request.url()))
  const page = await own.context.newPage()
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))

  await openLibrary(page, site.origin)
  await page.getByRole('button', { name: /Blank grid/ }).click()
  await ready(page, 'editor')
  await openLibrary(page, site.origin)
  const map = oneCard()
  map.cards.c!.attachments.x = { type: 'picture', order: 'a0', hash: HASH, alt: 'A pixel', width: 1, height: 1 }
  const pictures = [{ type: 'image/gif', base64: PIXEL }]
  await openFile(page, Object.assign(map, { pictures }))
  await typeAndChange(page)
  await lookAround(page)
  await openOthers(page, await exportAll(page))
  const { id } = await mapOf(page)
  for (const screen of ['insights'] as const) {
    await page.goto(`${site.origin}/#/map/${id}/${screen}`)
    await ready(page, screen)
  }
  await openMap(page, site.origin)
  await openLibrary(page, site.origin)
  const [backup] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Back up now' }).click(),
  ])
  await page
    .locator('input[data-open-file]')
    .first()
    .setInputFiles(file('b.json', readFileSync(await backup.path(), 'utf8')))
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await page.getByText(/The backup is back/).waitFor()
  for (const [button, item] of [
    ['Light or dark', 'Dark'],
    ['Language', 'Español'],
  ] as const) {
    await page.getByRole('button', { name: button }).click()
    await page.getByRole('menuitemradio', { name: item }).click()
  }
  await page.getByRole('heading', { name: 'Mapas' }).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
  await page.waitForTimeout(500)

  const elsewhere = requests.filter((url) => !url.startsWith(`${site.origin}/`) && !/^(data|blob|about):/.test(url))
  const out = outside.asked.filter((url) => !ITS_OWN.test(url.replace(/^\w+:\/\//, '').split('/')[0] ?? ''))
  figures('policy: a whole journey', {
    requests: requests.length,
    elsewhere: elsewhere.length + out.length,
    violations: site.violations.length,
  })
  expect({ elsewhere, out, violations: site.violations, complaints }).toEqual({
    elsewhere: [],
    out: [],
    violations: [],
    complaints: [],
  })
})

test('a violation would be heard, and a request would be seen', async () => {
  const page = await own.context.newPage()
  await openLibrary(page, site.origin)
  const before = site.violations.length
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'body { color: red }'
    document.head.append(style)
    void fetch('https://example.invalid/').catch(() => {})
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>')
    } catch {
      // Trusted Types refuse it.
    }
  })
  await expect
    .poll(() => site.violations.slice(before).join(' '))
    .toMatch(/style-src.*connect-src.*require-trusted-types|connect-src/s)
  expect(await page.locator('b', { hasText: 'x' }).count()).toBe(0)
  expect(outside.asked.join()).not.toContain('example.invalid')
  await page.close()
})

test('the policy is sent with every answer, and stands in the page for servers that send none', async () => {
  const page = await own.context.newPage()
  for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/nothing-here']) {
    const answer = await page.request.get(site.origin + path)
    expect(answer.headers()['content-security-policy']).toContain(policy)
    expect(answer.headers()['x-content-type-options']).toBe('nosniff')
  }
  const html = await (await page.request.get(`${site.origin}/index.html`)).text()
  expect(html.replaceAll('&#39;', "'")).toContain(policyOfPage)
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(policy)
  await page.close()
})
