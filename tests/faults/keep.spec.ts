/** What keeps the work beside the library: a file of one's choice, backups, versions, the trash. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import {
  choose,
  file,
  mapOf,
  oneCard,
  openFile,
  openLibrary,
  openMap,
  ready,
  retitle,
  saved,
  titleOf,
} from './support/app'
import { dropProfile, launch, newProfile, openApp, type OwnBrowser, type Site } from './support/browser'

let site: Site
let profile: string
let own: OwnBrowser
test.beforeAll(async () => {
  site = await openApp()
})
test.beforeEach(async () => {
  profile = await newProfile()
  own = await launch(profile)
})
test.afterEach(async () => {
  await own.kill()
  await dropProfile(profile)
})
test.afterAll(() => site.close())

async function begin(): Promise<Page> {
  const page = await own.context.newPage()
  await openLibrary(page, site.origin)
  await openFile(page, oneCard())
  return page
}

/** Answers the browser's own dialog with a file in a folder that the page may write. */
function answerWithFile() {
  Object.assign(window, {
    async showSaveFilePicker({ suggestedName }: { suggestedName: string }) {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('desktop', { create: true })
      return folder.getFileHandle(suggestedName, { create: true })
    },
  })
}
/** What stands in that file; nothing before it is there. */
const written = (page: Page, name: string) =>
  page.evaluate(async (name) => {
    try {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('desktop')
      return await (await (await folder.getFileHandle(name)).getFile()).text()
    } catch {
      return ''
    }
  }, name)

test('a file of one’s choice follows every change within seconds, also after a reload, and a failure is said', async () => {
  await own.context.addInitScript(answerWithFile)
  const page = await begin()
  await choose(page, 'Keep a file up to date')
  await expect(page.getByText('Also in Kept.periplo.json')).toBeVisible()
  await retitle(page, 'Written elsewhere')
  await expect.poll(() => written(page, 'Kept.periplo.json'), { timeout: 5000 }).toContain('Written elsewhere')
  await page.reload()
  await ready(page, 'editor')
  await expect(page.getByText('Also in Kept.periplo.json')).toBeVisible()
  await retitle(page, 'And again')
  await expect.poll(() => written(page, 'Kept.periplo.json'), { timeout: 5000 }).toContain('And again')
  expect(JSON.parse(await written(page, 'Kept.periplo.json'))).toEqual(await mapOf(page))
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('desktop', { recursive: true })
  })
  await retitle(page, 'Nowhere to write')
  await expect(page.getByRole('alert').filter({ hasText: 'Kept.periplo.json could not be written' })).toBeVisible()
  await page.getByRole('button', { name: 'Choose the file again' }).click()
  await expect.poll(() => written(page, 'Kept.periplo.json'), { timeout: 5000 }).toContain('Nowhere to write')
  await choose(page, 'Keep a file up to date')
  await expect(page.locator('[data-file-copy]')).toHaveCount(0)
})

async function backUp(page: Page): Promise<string> {
  await openLibrary(page, site.origin)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Back up now' }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}
const titles = (page: Page) => page.locator('[data-map-link]').allTextContents()

test('a backup brings the library back into an empty browser, into what is there, and beside it', async () => {
  const page = await begin()
  await retitle(page, 'In the backup')
  const backup = file('Periplo.periplo-backup.json', await backUp(page))
  await expect(page.getByText(/Backed up just now/)).toBeVisible()

  // Of a map that is here too, the newer state stays, and the older one is a version of it.
  await openMap(page, site.origin)
  await retitle(page, 'Newer than the backup')
  await page.locator('input[data-open-file]').first().setInputFiles(backup)
  await expect(page.getByRole('dialog')).toContainText('Your library has it already.')
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(
    page.getByText('The backup is back: one is newer here, the backup’s state is in its history.'),
  ).toBeVisible()
  expect(await titleOf(page)).toBe('Newer than the backup')
  await choose(page, 'History')
  await expect(page.getByRole('dialog').getByText('1 card changed: Newer than the backup')).toBeVisible()
  await page.keyboard.press('Escape')

  await openLibrary(page, site.origin)
  await page.locator('input[data-open-file]').first().setInputFiles(backup)
  await page.getByRole('radio', { name: /beside/ }).check()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect.poll(() => titles(page)).toEqual(['Kept', 'Kept'])

  await own.kill()
  await dropProfile(profile)
  own = await launch(profile)
  const fresh = await own.context.newPage()
  await openLibrary(fresh, site.origin)
  const [chooser] = await Promise.all([
    fresh.waitForEvent('filechooser'),
    fresh.getByRole('button', { name: 'Restore a backup of your library' }).click(),
  ])
  await chooser.setFiles(backup)
  await fresh.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect.poll(() => titles(fresh)).toEqual(['Kept'])
  await openMap(fresh, site.origin)
  expect(await titleOf(fresh)).toBe('In the backup')
})

test('a backup is asked for in time, as often as was wanted', async () => {
  const page = await begin()
  await openLibrary(page, site.origin)
  await expect(page.getByText('Time for a backup.')).toBeVisible()
  await backUp(page)
  await expect(page.getByText('Time for a backup.')).toHaveCount(0)
  const inDays = async (days: number) => {
    await page.clock.setFixedTime(Date.now() + days * 86_400_000)
    await page.reload()
    await ready(page, 'library')
  }
  await openMap(page, site.origin)
  await retitle(page, 'Changed since')
  await openLibrary(page, site.origin)
  await inDays(29)
  await expect(page.getByText('Time for a backup.')).toHaveCount(0)
  await inDays(31)
  await expect(page.getByText('Time for a backup.')).toBeVisible()
  await page
    .getByRole('region', { name: /live on this device/ })
    .getByRole('button', { name: 'More' })
    .click()
  await page.getByRole('menuitemradio', { name: 'Never' }).click()
  await expect(page.getByText('Time for a backup.')).toHaveCount(0)
  await page.reload()
  await ready(page, 'library')
  await expect(page.getByText('Time for a backup.')).toHaveCount(0)
})

test('a version can be kept by name, looked at, gone back to, taken back again, and opened as a copy', async () => {
  const page = await begin()
  await choose(page, 'History')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name of the version' }).fill('Before the workshop')
  await dialog.getByRole('button', { name: 'Keep a version now' }).click()
  await expect(dialog.getByRole('radio', { name: /Before the workshop/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await retitle(page, 'After the workshop')

  await choose(page, 'History')
  await dialog.getByRole('radio', { name: /Before the workshop/ }).click()
  await expect(dialog.getByText('1 card changed: After the workshop')).toBeVisible()
  await dialog.getByRole('button', { name: 'Go back to this' }).click()
  await expect.poll(() => titleOf(page)).toBe('First')
  await saved(page)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => titleOf(page)).toBe('After the workshop')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect.poll(() => titleOf(page)).toBe('First')

  // What was there before going back is a version too.
  await choose(page, 'History')
  await dialog.getByRole('radio', { name: /Before going back/ }).click()
  await dialog.getByRole('button', { name: 'Open as a copy' }).click()
  await page.waitForURL(/#\/map\/(?!m$)/)
  await expect.poll(() => titleOf(page)).toBe('After the workshop')
  expect((await mapOf(page)).title).toBe('Kept (copy)')
})

test('the map as it was five minutes ago is there, even where no version was kept', async () => {
  const page = await begin()
  await retitle(page, 'A minute ago')
  await choose(page, 'History')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /Five minutes ago/ }).click()
  await dialog.getByRole('button', { name: 'Go back to this' }).click()
  await expect.poll(() => titleOf(page)).toBe('First')
})

test('a map that was thrown away comes back by undo, and from the trash', async () => {
  const page = await begin()
  await openLibrary(page, site.origin)
  const throwAway = async () => {
    await page.getByRole('button', { name: /What to do with Kept/ }).click()
    await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
    await expect(page.locator('[data-map-link]')).toHaveCount(0)
  }
  await throwAway()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => titles(page)).toEqual(['Kept'])
  await throwAway()
  await page.reload()
  await ready(page, 'library')
  await page.getByRole('button', { name: /Trash/ }).click()
  await expect(page.getByText('Gone in 30 days')).toBeVisible()
  await page.getByRole('button', { name: 'Restore: Kept' }).click()
  await expect.poll(() => titles(page)).toEqual(['Kept'])
  await openMap(page, site.origin)
  expect(await titleOf(page)).toBe('First')
})

test('where the browser keeps nothing, nothing is called saved, it is said, and a copy can be saved', async () => {
  await own.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here.', 'SecurityError')
    }
  })
  const page = await begin()
  const said = page.getByRole('alert').filter({ hasText: 'This browser keeps nothing for this page' })
  await expect(said.first()).toBeVisible()
  await page.locator('[data-card="c"]').click()
  await page.keyboard.press('ControlOrMeta+d')
  const output = page.locator('output[data-save-state]')
  await expect(output).toHaveAttribute('data-save-state', 'error')
  expect(await output.evaluate(({ dataset }) => Number(dataset.savedSeq) < Number(dataset.editSeq))).toBe(true)
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    said.getByRole('button', { name: 'Save a copy as a file' }).click(),
  ])
  expect(Object.keys(JSON.parse(readFileSync(await copy.path(), 'utf8')).cards)).toHaveLength(2)
})
