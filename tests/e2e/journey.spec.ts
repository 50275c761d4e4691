/** A whole journey: a file comes in, is edited with keys and mouse, survives a reload, and leaves as picture and data. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import type { JourneyMap } from '../../src/model/journeyMap'
import { cardNamed, content, fixture, mapOf, openFiles, openLibrary, openSample, ready, saved } from './support/app'
import { coloursOf } from './support/png'

/** A real journey of somebody else's where the folder is at hand, our own otherwise. */
const real = fileURLToPath(new URL('../../../shared/samples/mermaid/025-mfa-login.mmd', import.meta.url))
const journeyFile = existsSync(real) ? real : fixture('bakery.mmd')

test('a Mermaid journey is opened, edited, kept, undone and exported, and the export reads back to the same map', async ({
  page,
}) => {
  await openLibrary(page)
  await openFiles(page, journeyFile)
  await expect(page.locator('[data-read-report]')).toBeVisible()
  const opened = await mapOf(page)
  expect(Object.keys(opened.cards).length).toBeGreaterThan(2)
  await page.keyboard.press('Escape')

  const first = page.locator('[data-card]').first()
  const firstId = (await first.getAttribute('data-card')) ?? ''
  const title = opened.cards[firstId]?.title ?? ''
  await first.dblclick()
  const input = page.locator('[data-title-input]')
  await expect(input).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(' by hand')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await mapOf(page)).cards[firstId]?.title).toBe(`${title} by hand`)

  await first.click()
  await page.keyboard.press('Alt+5')
  await expect(first).toHaveAccessibleName(/Very good/)
  await saved(page)

  const before = await mapOf(page)
  await page.reload()
  await ready(page, 'editor')
  expect(await mapOf(page)).toEqual(before)

  await page.locator(`[data-card="${firstId}"]`).click()
  await page.keyboard.press('Delete')
  await expect(page.locator(`[data-card="${firstId}"]`)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.locator(`[data-card="${firstId}"]`)).toBeVisible()
  expect(content(await mapOf(page))).toEqual(content(before))

  await page.keyboard.press('ControlOrMeta+Shift+e')
  await page.locator('[data-export="json"]').click()
  const [json] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export-save]').click()])
  const jsonFile = await json.path()
  expect(content(JSON.parse(readFileSync(jsonFile, 'utf8')))).toEqual(content(before))
  await page.keyboard.press('Escape')

  await openFiles(page, jsonFile)
  // Between two maps there is none.
  await expect.poll(async () => ((await mapOf(page)) as JourneyMap | null)?.id ?? before.id).not.toBe(before.id)
  expect(content(await mapOf(page))).toEqual(content(before))
})

test('the picture shows the cards, the links and the curve of the sample', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('ControlOrMeta+Shift+e')
  await page.locator('[data-export="png"]').click()
  const [png] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export-save]').click()])
  const { width, height, count } = coloursOf(readFileSync(await png.path()))
  expect(width).toBeGreaterThan(2800)
  expect(height).toBeGreaterThan(1400)
  // Faces of all five emotions, both personas' ways and curves, and the coastline.
  for (const colour of ['#811817', '#C74C09', '#DFE8EB', '#76C7DD', '#059BC9'])
    expect(count(colour)).toBeGreaterThan(400)
  for (const colour of ['#4346A9', '#516F21']) expect(count(colour)).toBeGreaterThan(3000)
  expect(count('#728490')).toBeGreaterThan(1000)
})

test('cards are dragged with the mouse into another cell, and one undo brings them back', async ({ page }) => {
  await openLibrary(page)
  await openFiles(page, fixture('clinic.csv'))
  await page.keyboard.press('Escape')
  const card = await cardNamed(page, 'Calls the desk')
  const before = await mapOf(page)
  const target = page.locator(`[data-cell="${(await cardNamed(page, 'Receives the results')).step} ${card.lane}"]`)
  const from = await page.locator(`[data-card="${card.id}"]`).boundingBox()
  const to = await target.boundingBox()
  if (!from || !to) throw new Error('Both are on the screen')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
  await page.mouse.up()
  await expect.poll(async () => (await cardNamed(page, 'Calls the desk')).step).not.toBe(card.step)
  await page.keyboard.press('ControlOrMeta+z')
  expect(content(await mapOf(page))).toEqual(content(before))
})

test('typing in an empty cell makes a card, and Tab goes on to the next cell', async ({ page }) => {
  await openLibrary(page)
  await openFiles(page, fixture('clinic.csv'))
  await page.keyboard.press('Escape')
  const cell = page.locator('[role="gridcell"][data-cell]:not([aria-owns])').first()
  await cell.click()
  await page.keyboard.type('Finds a coupon')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await cardNamed(page, 'Finds a coupon')).title).toBe('Finds a coupon')
  await page.keyboard.press('Escape')
  await saved(page)
})
