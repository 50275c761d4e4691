/** What cannot be done is said in words, with what to do, and changes nothing. */
import { expect, test } from '@playwright/test'
import { mapOf, openFiles, openLibrary, fixture, ready } from './support/app'

test('an unknown address and an unknown map lead back to the library', async ({ page }) => {
  await page.goto('./#/nowhere')
  await ready(page, 'notice')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.goto('./#/map/there-is-none')
  await ready(page, 'notice')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('button', { name: 'Go to the library' }).click()
  await ready(page, 'library')
})

test('a broken file is refused by name and the open map stays as it is', async ({ page }) => {
  await openLibrary(page)
  await openFiles(page, fixture('bakery.mmd'))
  await page.keyboard.press('Escape')
  const before = await mapOf(page)
  await page.locator('input[data-open-file]').setInputFiles({
    name: 'broken.periplo.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"periplo","version":1,"cards":{'),
  })
  await expect(page.getByRole('alert').filter({ hasText: 'broken.periplo.json' })).toBeVisible()
  expect(await mapOf(page)).toEqual(before)
})

test('a file of a newer version says so', async ({ page }) => {
  await openLibrary(page)
  await page.locator('input[data-open-file]').setInputFiles({
    name: 'tomorrow.periplo.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"periplo","version":9999,"id":"x"}'),
  })
  await expect(page.getByRole('alert').filter({ hasText: /newer/ })).toBeVisible()
})
