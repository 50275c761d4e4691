/** An older build and a newer one on the same library, in both directions. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { MAP_VERSION } from '../../src/model/journeyMap'
import { choose, mapOf, oneCard, openFile, openLibrary, openMap, ready, retitle, saved, titleOf } from './support/app'
import { atHome, openApp } from './support/browser'

const home = atHome(openApp, 'each')

/** A page of the same origin that runs none of our code. */
async function bare(): Promise<Page> {
  const page = await home.own.context.newPage()
  await page.goto(`${home.site.origin}/nothing-here`)
  return page
}

const old = fileURLToPath(new URL('../fixtures/maps/version-1.json', import.meta.url))

/** Writes the library as the first version of Periplo kept it. */
async function keepAsOld(page: Page, map: { id: string; created: string; title: string; changed: string }) {
  await page.evaluate(
    (map) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('periplo', 1010)
        request.onerror = () => reject(request.error ?? new Error('It did not open.'))
        request.onupgradeneeded = () => {
          const db = request.result
          for (const name of ['maps', 'snapshots', 'summaries', 'tombstones'])
            db.createObjectStore(name, { keyPath: 'id' })
          db.createObjectStore('rows', { keyPath: 'n', autoIncrement: true }).createIndex('[map+n]', ['map', 'n'])
          db.createObjectStore('revisions', { keyPath: 'n', autoIncrement: true }).createIndex('map', 'map')
          db.createObjectStore('revisionMaps', { keyPath: 'n' })
          db.createObjectStore('pictures', { keyPath: 'hash' })
          db.createObjectStore('settings', { keyPath: 'key' })
        }
        request.onsuccess = () => {
          const db = request.result
          const tx = db.transaction(['maps', 'snapshots', 'summaries'], 'readwrite')
          const { id, created, title, changed } = map
          tx.objectStore('maps').put({ id, created, trashed: null, base: 0 })
          tx.objectStore('snapshots').put({ id, n: 0, map })
          tx.objectStore('summaries').put({ id, title, changed, cards: 1, phases: 1, personas: 0 })
          tx.oncomplete = () => {
            db.close()
            resolve()
          }
        }
      }),
    map,
  )
}

test('a library that an older Periplo kept opens, its maps are led up, and what they were stays in their history', async () => {
  const map = JSON.parse(readFileSync(old, 'utf8')) as Parameters<typeof keepAsOld>[1]
  const before = await bare()
  await keepAsOld(before, map)
  await before.close()
  const page = await home.own.context.newPage()
  await openLibrary(page, home.site.origin)
  await expect(page.locator('[data-map-link]')).toHaveText([map.title])
  await openMap(page, home.site.origin, map.id)
  const led = await mapOf(page)
  expect(led).toMatchObject({ version: MAP_VERSION, title: map.title, id: map.id })
  await saved(page)
  await page.reload()
  await ready(page, 'editor')
  expect(await mapOf(page)).toEqual(led)
  await choose(page, 'History')
  await expect(page.getByRole('radio', { name: /Before a new version of Periplo/ })).toBeVisible()
})

/** A newer build comes: it raises the version of the database and stays. */
async function comesNewer(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('periplo', 999_990)
        request.onerror = () => reject(request.error ?? new Error('It did not open.'))
        request.onsuccess = () => {
          Object.assign(window, { newer: request.result })
          resolve()
        }
      }),
  )
}
const keptByNewer = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { newer } = window as unknown as { newer: IDBDatabase }
        const tx = newer.transaction(['rows', 'snapshots', 'maps'])
        const all = ['rows', 'snapshots', 'maps'].map((name) => tx.objectStore(name).getAll())
        tx.oncomplete = () => resolve(JSON.stringify(all.map(({ result }) => result as unknown)))
      }),
  )

test('a tab that is open when a newer Periplo comes reads only, says so, and has lost nothing', async () => {
  const page = await home.own.context.newPage()
  await openLibrary(page, home.site.origin)
  await openFile(page, oneCard())
  await retitle(page, 'By the older one')
  const newer = await bare()
  await comesNewer(newer)
  await expect(page.locator('output[data-save-state="readonly"]')).toHaveText('Read only')
  await expect(page.getByRole('alert').filter({ hasText: 'A newer version of Periplo' }).first()).toBeVisible()
  const before = await keptByNewer(newer)
  expect(before).toContain('By the older one')

  // Nothing is changed any more, and a copy can be saved.
  await page.locator('[data-card="c"]').click()
  await page.keyboard.press('ControlOrMeta+d')
  await page.keyboard.press('Delete')
  expect(Object.keys((await mapOf(page)).cards)).toEqual(['c'])
  const [copy] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+s')])
  expect(JSON.parse(readFileSync(await copy.path(), 'utf8')).cards.c.title).toBe('By the older one')

  // The older one, opened again, says so, offers nothing that it could not keep, and touches nothing.
  const again = await home.own.context.newPage()
  await again.goto(`${home.site.origin}/#/map/m`)
  await expect(again.getByText(/A newer version of Periplo/).first()).toBeVisible()
  await again.goto(`${home.site.origin}/#/`)
  await expect(again.getByRole('alert')).toContainText('Nothing is lost.')
  await expect(again.getByRole('button')).toHaveText(['Reload'])
  expect(await keptByNewer(newer)).toBe(before)
  expect(await titleOf(page)).toBe('By the older one')
})
