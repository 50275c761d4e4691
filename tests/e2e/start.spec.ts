/** The built app starts under the policy it is served with, without a word of complaint from the browser. */
import { expect, test } from '@playwright/test'

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
