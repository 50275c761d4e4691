/** By keys alone: nothing that is typed goes astray, and the keyboard is where one expects it. */
import { expect, type Page, test } from '@playwright/test'
import { bigMap } from '../support/bigMap'
import { mapOf, openLibrary, openSample, ready, saved } from './support/app'

const zoomAndPlace = (page: Page) =>
  page.locator('[data-canvas-scroller]').evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])

test.describe('with the palette still on its way', () => {
  test.use({ serviceWorkers: 'block' })

  test('what is typed right after its key is done, and no letter of it goes to a card', async ({ page }) => {
    await page.route(/Palette-.*\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, 1500))
      await route.continue()
    })
    await openSample(page)
    const before = await mapOf(page)
    await page.locator('[data-card="c13"]').click()
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('add phasex')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-phase] [data-title-input]')).toBeFocused()
    await page.keyboard.type('After')
    await page.keyboard.press('Enter')
    const after = await mapOf(page)
    expect(Object.values(after.phases).map(({ title }) => title)).toContain('After')
    expect(after.cards).toEqual(before.cards)
  })
})

test('who opens an empty grid by keys can type the first card at once', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('button', { name: /Blank grid/ }).focus()
  await page.keyboard.press('Enter')
  await ready(page, 'editor')
  await expect(page.getByRole('gridcell').first()).toBeFocused()
  await page.keyboard.type('Sees an advert')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('gridcell').nth(1)).toBeFocused()
  expect(Object.values((await mapOf(page)).cards).map(({ title }) => title)).toEqual(['Sees an advert'])
  await saved(page)
})

test('a card that an assistive tool focuses is where the arrow keys go on from', async ({ page }) => {
  await openSample(page)
  await page.locator('[data-card="c13"]').click()
  await page.locator('[data-card="c2"]').evaluate((card: HTMLElement) => card.focus())
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-card="c5"]')).toBeFocused()
})

test('Space pans while it is held, and chooses where nothing was panned', async ({ page }) => {
  await openSample(page)
  const card = page.locator('[data-card="c13"]')
  await card.click()
  await page.keyboard.down('Space')
  await page.mouse.move(900, 420)
  await page.mouse.down()
  await page.mouse.move(700, 340, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.up('Space')
  expect(await zoomAndPlace(page)).toEqual([200, 80])
  await expect(card).toHaveAccessibleName(/Selected/)
  await page.keyboard.press('Space')
  await expect(card).not.toHaveAccessibleName(/Selected/)
})

test('the cell where the keyboard stands covers no path while one scrolls back to it', async ({ page }) => {
  await openLibrary(page)
  const map = bigMap(300)
  const buffer = Buffer.from(JSON.stringify(map))
  const file = { name: 'big.periplo.json', mimeType: 'application/json', buffer }
  await page.locator('input[data-open-file]').first().setInputFiles(file)
  await ready(page, 'editor')
  await page.locator('[data-card="c4"]').click()
  const { step, lane } = (await mapOf(page)).cards.c4 ?? {}
  const ground = () =>
    page.locator(`[data-cell="${step} ${lane}"]`).evaluate((cell) => getComputedStyle(cell).backgroundColor)
  const scrollTo = (left: number) =>
    page.locator('[data-canvas-scroller]').evaluate((scroller, to) => void (scroller.scrollLeft = to), left)
  const seenThrough = 'rgba(0, 0, 0, 0)'
  expect(await ground()).not.toBe(seenThrough)
  await scrollTo(9000)
  await expect.poll(ground).toBe(seenThrough)
  await scrollTo(0)
  await expect.poll(ground).not.toBe(seenThrough)
})

test('a path is led on to the card whose words are typed, and followed there and back', async ({ page }) => {
  await openSample(page)
  const card = (title: string) => page.locator('[data-card]', { hasText: title })
  await card('Types her ID').click()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('lead on')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^Path/ }).getByRole('combobox')).toBeFocused()
  await page.keyboard.type('web basket')
  await page.keyboard.press('Enter')
  const { cards, links } = await mapOf(page)
  const titles = Object.values(links).map(({ from, to }) => [cards[from]?.title, cards[to]?.title])
  expect(titles).toContainEqual(['Types her ID for the third time', 'Web basket is empty in the app'])
  await expect(card('Types her ID')).toBeFocused()
  await page.keyboard.press('Alt+Period')
  await expect(card('Types her ID')).not.toBeFocused()
  await page.keyboard.press('Alt+Comma')
  await expect(card('Types her ID')).toBeFocused()
})

test('what is hung from the menu of a card is written on in its form', async ({ page }) => {
  await openSample(page)
  await page.locator('[data-card="c13"]').click({ button: 'right' })
  await page.getByRole('menuitem', { name: /^Attach/ }).press('ArrowRight')
  await page.getByRole('menuitem', { name: 'Quote' }).press('Enter')
  await expect(
    page.locator('[data-inspector] [data-attachment="quote"]').last().getByRole('textbox').first(),
  ).toBeFocused()
})
