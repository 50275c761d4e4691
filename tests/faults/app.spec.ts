/** The same faults met by the real app, driven as a person drives it. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { emptyMap, newCard, newLane, newPhase, newStep } from '../../src/model/newMap'
import { deleteDatabase, dropProfile, launch, newProfile, openApp, type OwnBrowser, type Site } from './support/browser'
import { figures, percentile, times, WINDOW } from './support/counts'

const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const HASH = createHash('sha256').update(Buffer.from(PIXEL, 'base64')).digest('hex')

/** Long, and of the kind that does not compress. */
const words = () => Array.from({ length: 700 }, () => Math.random().toString(36)).join(' ')

let site: Site
let profile: string
let own: OwnBrowser
test.beforeAll(async () => {
  site = await openApp()
  profile = await newProfile()
  const map = emptyMap('m', '2026-01-01T00:00:00.000Z')
  map.title = 'Kept'
  map.phases.p = newPhase({ id: 'p', order: 'a0', title: 'Before' })
  map.steps.s = newStep({ id: 's', order: 'a0', phase: 'p' })
  map.lanes.l = newLane({ id: 'l', order: 'a0', kind: 'notes', title: 'Notes' })
  map.cards.c = newCard({ id: 'c', order: 'a0', step: 's', lane: 'l', title: 'First', text: words() })
  map.cards.c.attachments.x = { type: 'picture', order: 'a0', hash: HASH, alt: 'A pixel', width: 1, height: 1 }
  const pictures = [{ type: 'image/gif', base64: PIXEL }]
  writeFileSync(join(profile, 'kept.periplo.json'), JSON.stringify({ ...map, pictures }))
  own = await launch(join(profile, 'browser'))
  const page = await own.context.newPage()
  await openFile(page)
  await page.close()
})
test.afterAll(async () => {
  await own.kill()
  site.close()
  await dropProfile(profile)
})

async function openFile(page: Page) {
  await page.goto(`${site.origin}/#/`)
  await page.waitForSelector('html[data-ready="library"]')
  await page.locator('input[data-open-file]').first().setInputFiles(join(profile, 'kept.periplo.json'))
  await page.waitForSelector('html[data-ready="editor"]')
  expect(page.url()).toContain('#/map/m')
  await page.keyboard.press('Escape')
}

async function open(): Promise<Page> {
  const page = await own.context.newPage()
  await page.goto(`${site.origin}/#/map/m`)
  await page.waitForSelector('html[data-ready="editor"]')
  await page.keyboard.press('Escape')
  return page
}

const cards = (page: Page) =>
  page.evaluate(
    () => Object.keys((window.periplo?.map() as { cards: Record<string, unknown> } | undefined)?.cards ?? {}).length,
  )
const titleOf = (page: Page) =>
  page.evaluate(() => (window.periplo?.map() as { cards: { c: { title: string } } } | undefined)?.cards.c.title)
const status = (page: Page) =>
  page.locator('output[data-save-state]').evaluate((output) => {
    const { saveState, editSeq, savedSeq } = (output as HTMLElement).dataset
    return { state: saveState, edit: Number(editSeq), saved: Number(savedSeq) }
  })
async function saved(page: Page, timeout = 15_000) {
  await expect
    .poll(
      async () => {
        const { state, edit, saved } = await status(page)
        return state === 'saved' && edit === saved
      },
      { timeout, intervals: [20] },
    )
    .toBe(true)
}

/** Puts the focus on the first card, so that the keys of the commands work on it. */
async function chooseFirst(page: Page) {
  await page.locator('[data-card="c"]').click()
}
const duplicate = (page: Page) => page.keyboard.press('ControlOrMeta+d')

test('the browser is killed while cards are duplicated: none that was saved is lost', { tag: '@long' }, async () => {
  const rounds = times(3, 20)
  const windows: number[] = []
  let acknowledged = 0
  let lost = 0
  for (let i = 0; i < rounds; i++) {
    const page = await open()
    const before = await cards(page)
    const edits = new Map<number, number>()
    let highest = 0
    await page.exposeFunction('told', (line: string) => {
      const [edit, saved, at] = line.split(' ').map(Number)
      if (edit && at && !edits.has(edit)) edits.set(edit, at)
      highest = Math.max(highest, saved ?? 0)
    })
    await page.evaluate(() => {
      const output = document.querySelector<HTMLElement>('output[data-save-state]')
      const say = () => window.told?.(`${output?.dataset.editSeq} ${output?.dataset.savedSeq} ${Date.now()}`)
      if (output) new MutationObserver(say).observe(output, { attributes: true })
    })
    await chooseFirst(page)
    const until = Date.now() + 300 + Math.random() * 500
    while (Date.now() < until) await duplicate(page)
    const died = await own.kill()
    own = await launch(join(profile, 'browser'))
    const again = await open()
    const kept = (await cards(again)) - before
    acknowledged += highest
    if (kept < highest) lost += highest - kept
    const firstLost = edits.get(kept + 1)
    windows.push(firstLost === undefined ? 0 : Math.max(0, died - firstLost))
    // The map stays small: what was added is taken away again.
    await again.keyboard.press('ControlOrMeta+a')
    await again.keyboard.press('Delete')
    await again.keyboard.press('ControlOrMeta+z')
    await saved(again)
    await again.close()
  }
  figures('app: browser killed', {
    rounds,
    acknowledged,
    lost,
    'window max ms': Math.max(...windows),
    'window p95 ms': percentile(windows, 0.95),
  })
  expect(acknowledged).toBeGreaterThan(rounds)
  expect(lost).toBe(0)
  expect(Math.max(...windows)).toBeLessThanOrEqual(WINDOW.max)
})

const ways: Record<string, (page: Page) => Promise<unknown>> = {
  'the page reloads': (page) => page.reload(),
  'another page is gone to': (page) => page.goto('about:blank'),
  'the tab is closed': (page) => page.close(),
  'a person closes the tab': (page) => page.close({ runBeforeUnload: true }),
  'the library is gone to': (page) => page.goto(`${site.origin}/#/`),
}

for (const [way, go] of Object.entries(ways)) {
  test(`the last letter typed is there when ${way} at once`, { tag: '@long' }, async () => {
    const rounds = times(2, 10)
    let lost = 0
    for (let i = 0; i < rounds; i++) {
      const page = await open()
      await page.locator('[data-card="c"]').dblclick()
      await page.locator('[data-title-input]').waitFor()
      await page.keyboard.press('ControlOrMeta+a')
      const text = `Title ${way} ${i}`
      await page.keyboard.type(text)
      await go(page)
      if (!page.isClosed()) await page.close()
      const again = await open()
      if ((await titleOf(again)) !== text) lost++
      await again.close()
    }
    figures(`app: typed, then ${way}`, { rounds, lost })
    expect(lost).toBe(0)
  })

  test(`a card duplicated is there when ${way} at once`, { tag: '@long' }, async () => {
    const rounds = times(2, 10)
    let lost = 0
    for (let i = 0; i < rounds; i++) {
      const page = await open()
      await chooseFirst(page)
      const before = await cards(page)
      await duplicate(page)
      await go(page)
      if (!page.isClosed()) await page.close()
      const again = await open()
      if ((await cards(again)) !== before + 1) lost++
      await again.close()
    }
    figures(`app: duplicated, then ${way}`, { rounds, lost })
    expect(lost).toBe(0)
  })
}

test('a full disk is told in an alert within a second, and everything is kept until there is space', async () => {
  const small = await newProfile()
  const fresh = await launch(small)
  const page = await fresh.context.newPage()
  const session = await fresh.context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1_200_000 })
  await openFile(page)
  await page.evaluate(() => Object.assign(window, { sameVisit: true }))
  await page.locator('[data-card="c"]').click()
  // The long card is doubled until there is no space left.
  let told = 0
  for (let i = 0; i < 400; i++) {
    const began = Date.now()
    await duplicate(page)
    await page.waitForFunction(() => {
      const { saveState, editSeq, savedSeq } =
        document.querySelector<HTMLElement>('output[data-save-state]')?.dataset ?? {}
      return saveState === 'error' || (saveState === 'saved' && editSeq === savedSeq)
    })
    told = Date.now() - began
    if ((await status(page)).state === 'error') break
  }
  expect((await status(page)).state).toBe('error')
  await expect(page.getByRole('alert').filter({ hasText: /space/i }).first()).toBeAttached()
  for (let i = 0; i < 5; i++) await duplicate(page)
  const { edit, saved: savedSeq } = await status(page)
  expect(savedSeq).toBeLessThan(edit)
  expect(await page.evaluate(() => 'sameVisit' in window)).toBe(true)
  const before = await cards(page)
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /copy/i }).first().click(),
  ])
  expect(Object.keys(JSON.parse(readFileSync(await copy.path(), 'utf8')).cards)).toHaveLength(before)
  const freed = Date.now()
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin })
  await saved(page)
  const recovered = Date.now() - freed
  await page.goto('about:blank')
  await page.goto(`${site.origin}/#/map/m`)
  await page.waitForSelector('html[data-ready="editor"]')
  expect(await cards(page)).toBe(before)
  await fresh.kill()
  await dropProfile(small)
  figures('app: disk full', { 'told after ms': told, 'recovered after ms': recovered, lost: 0 })
  expect(told).toBeLessThanOrEqual(1000)
})

test('two tabs show each other’s work within half a second', async () => {
  const [a, b] = [await open(), await open()]
  await chooseFirst(a)
  await a.bringToFront()
  for (let i = 0; i < 5; i++) await duplicate(a)
  const began = Date.now()
  const wanted = await cards(a)
  await expect.poll(() => cards(b), { intervals: [20] }).toBe(wanted)
  const seen = Date.now() - began
  await b.bringToFront()
  await b.locator('[data-card="c"]').dblclick()
  await b.keyboard.press('ControlOrMeta+a')
  await b.keyboard.type('From the second tab')
  await b.keyboard.press('Enter')
  await expect.poll(() => titleOf(a), { intervals: [20] }).toBe('From the second tab')
  expect(await cards(b)).toBe(await cards(a))
  figures('app: two tabs', { 'seen after ms': seen })
  expect(seen).toBeLessThanOrEqual(500)
  for (const page of [a, b]) await page.close()
})

test('a deleted database: the map is back from the second copy, and it is said', { tag: '@long' }, async () => {
  const page = await open()
  await chooseFirst(page)
  await duplicate(page)
  await saved(page)
  await page.waitForTimeout(1200)
  const before = await cards(page)
  await page.goto(`${site.origin}/icon.svg`)
  await deleteDatabase(page)
  await page.close()
  const again = await own.context.newPage()
  await again.goto(`${site.origin}/#/map/m`)
  await again.waitForSelector('html[data-ready="editor"]')
  await expect(again.getByText(/second copy/).first()).toBeVisible()
  expect(await cards(again)).toBe(before)
  await again.close()
})

test('site data cleared under the open map: the work goes on and all of it is kept', { tag: '@long' }, async () => {
  const page = await open()
  await chooseFirst(page)
  await duplicate(page)
  await saved(page)
  // The pictures are taken to hand a moment after the map.
  await page.waitForTimeout(2500)
  const session = await own.context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'all' })
  await duplicate(page)
  await saved(page)
  const before = await cards(page)
  await page.close()
  const again = await open()
  expect(await cards(again)).toBe(before)
  const [copy] = await Promise.all([again.waitForEvent('download'), again.keyboard.press('ControlOrMeta+s')])
  const { pictures } = JSON.parse(readFileSync(await copy.path(), 'utf8')) as { pictures?: unknown }
  expect(pictures).toEqual([{ type: 'image/gif', base64: PIXEL }])
  await again.close()
})
