/** Insights: what a map tells, from the figure to its formula, to its card on the map and back. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openSample, ready } from './support/app'

test('somebody reads what hurts most, how it is worked out, and goes to its card and back', async ({ page }) => {
  test.setTimeout(120_000)
  await openSample(page)
  const address = new URL(page.url()).hash
  await page.goto(`./${address}/insights`)
  await ready(page, 'insights')

  await expect(page.getByRole('main').getByRole('heading').first()).toContainText('hurt')
  const pains = page.getByRole('region', { name: 'What hurts most' })
  await pains.getByRole('button', { name: 'How “What hurts most” is worked out' }).click()
  await expect(pains.getByText(/^Score = severity/)).toBeVisible()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])

  const worst = pains.getByRole('row').nth(1)
  await worst.getByRole('button').first().click()
  await ready(page, 'editor')
  await expect(page.locator('[data-inspector]')).toBeVisible()

  await page.goBack()
  await ready(page, 'insights')
  await expect(page.getByRole('region', { name: 'What hurts most' })).toBeVisible()
})
