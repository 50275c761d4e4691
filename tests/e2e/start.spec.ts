/** The built app starts under the policy it is served with, without a word of complaint from the browser. */
import { expect, test } from '@playwright/test'
import { openSample } from './support/app'

test('the library opens and nothing is refused, missing or reported', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'library')
  expect(complaints).toEqual([])
})

test('nothing on a map moves up or down when the fonts come late', async ({ browser, baseURL }) => {
  // A first visit, in which nothing is kept that the fonts could come from.
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  let come = () => {}
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await coming
    await route.continue()
  })
  await openSample(page)
  const standIn = await page.evaluate(() =>
    document.fonts.load('500 12px "Schibsted Grotesk Variable stand-in"').then(
      (faces) => faces.some(({ status }) => status === 'loaded'),
      () => false,
    ),
  )
  test.skip(!standIn, 'None of the fonts that stand in is installed here.')
  const tops = () =>
    page.$$eval('[data-card], [data-card-title], [data-lane], [data-phase] span', (found) =>
      found.map((element) => `${element.textContent} ${element.getBoundingClientRect().top.toFixed(1)}`),
    )
  // Where everything stands once the page has come to rest in the fonts that stand in.
  let before = await tops()
  await expect(async () => {
    const now = await tops()
    const same = now.join() === before.join()
    before = now
    expect(same).toBe(true)
  }).toPass({ intervals: [300] })
  come()
  await page.waitForFunction(() => document.fonts.check('500 12px "Schibsted Grotesk Variable"'))
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500)
  expect(await tops()).toEqual(before)
  await context.close()
})
