/** Pictures beyond the whole map’s own: one that opens again, and one of what is on screen. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { LIGHT, type Token } from '../../src/shapes/theme'
import { content, mapOf, openLibrary, ready } from './support/app'
import { type Colours, coloursOf } from './support/png'

const FACES: readonly Token[] = ['emo-m2', 'emo-m1', 'emo-z0', 'emo-p1', 'emo-p2']
const GROUNDS: readonly Token[] = ['surface-sea', 'surface-land', 'surface-card']
const WAYS: readonly Token[] = ['persona-1', 'persona-2']

async function openSample(page: Page): Promise<void> {
  await openLibrary(page)
  await page.locator('input[data-open-file]').setInputFiles('src/samples/phone.en.json')
  await ready(page, 'editor')
}

const counted = (colours: Colours, tokens: readonly Token[]) =>
  Object.fromEntries(tokens.map((token) => [token, colours.count(LIGHT[token])]))
const fewest = (counts: Record<string, number>) => Math.min(...Object.values(counts))

test('a picture opens again as the map that it shows', async ({ page }, info) => {
  await openSample(page)
  const before = content(await mapOf(page))
  const copy = info.outputPath('again.png')
  await page.keyboard.press('ControlOrMeta+Shift+E')
  await page.locator('[data-export="png"]').click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export-save]').click()])
  await file.saveAs(copy)
  await openLibrary(page)
  await page.locator('input[data-open-file]').setInputFiles(copy)
  await ready(page, 'editor')
  expect(content(await mapOf(page))).toEqual(before)
})

test('what is on screen is saved as it is seen, ways and all', async ({ page }) => {
  // A picture made of the page's own elements takes its time on a small machine.
  test.setTimeout(120_000)
  await openSample(page)
  const scroller = page.locator('[data-canvas-scroller]')
  await scroller.evaluate((element) => element.scrollTo(330, 140))
  await expect(page.locator('path[data-link]').first()).toBeAttached()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('on screen as a picture')
  await expect(page.getByRole('option', { name: /on screen/, selected: true })).toBeVisible()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const colours = coloursOf(readFileSync(await file.path()))
  expect(fewest(counted(colours, GROUNDS))).toBeGreaterThan(20_000)
  expect(fewest(counted(colours, FACES))).toBeGreaterThan(400)
  expect(fewest(counted(colours, WAYS))).toBeGreaterThan(3000)
})
