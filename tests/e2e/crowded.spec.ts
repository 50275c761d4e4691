/** Where there is little room: crowded cells, narrow columns, several cards in the hand. */
import { expect, type Page, test } from '@playwright/test'
import { mapOf, openSample } from './support/app'

const zoom = (page: Page) => page.evaluate(() => (window.periplo?.view() as { zoom: number } | undefined)?.zoom ?? 0)

/** Pastes lines as a spreadsheet's column into the cell with the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, text)
}

test('a crowded cell shows three cards and how many more, and opens for keys and for the pointer', async ({ page }) => {
  await openSample(page)
  // A press in the middle may meet the slot for a new card that the pointer brings.
  await page.locator('[data-cell="compare-1 app"]').focus()
  await paste(page, 'Opens\nLooks\nYawns\nSighs\nNods')
  const cell = page.locator('[data-cell="compare-1 app"]')
  await expect(cell.getByRole('button', { name: '2 more' })).toBeVisible()
  await expect(page.getByRole('article', { name: /^Sighs/ })).toHaveCount(0)
  await page.getByRole('article', { name: /^Yawns/ }).click()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('article', { name: /^Sighs/ })).toBeFocused()
  await cell.getByRole('button', { name: 'Show fewer' }).click()
  await expect(page.getByRole('article', { name: /^Sighs/ })).toHaveCount(0)
  await cell.getByRole('button', { name: '2 more' }).click()
  await expect(page.getByRole('article', { name: /^Nods/ })).toBeVisible()
})

test('looked at from farther, the names of phases are still whole', async ({ page }) => {
  await openSample(page)
  for (const wanted of [0.67, 0.5]) {
    while ((await zoom(page)) > wanted + 0.01) {
      const before = await zoom(page)
      await page.keyboard.press('ControlOrMeta+Minus')
      await expect.poll(() => zoom(page)).toBeLessThan(before)
    }
    const names = page.locator('[data-phase] span')
    await expect(names.first()).toBeVisible()
    const cut = await names.evaluateAll((spans) =>
      spans
        .filter((span) => span.scrollWidth > span.clientWidth || span.scrollHeight > span.clientHeight + 2)
        .map((span) => span.textContent),
    )
    expect(cut).toEqual([])
    const sizes = await names.evaluateAll((spans) =>
      spans.map((span) => Number.parseFloat(getComputedStyle(span).fontSize)),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
  }
})

test('cards that are dragged together keep their places to each other, and one undo brings all back', async ({
  page,
}) => {
  await openSample(page)
  const before = await mapOf(page)
  await page.locator('[data-card="c2"]').click()
  await page.locator('[data-card="c5"]').click({ modifiers: ['Shift'] })
  const from = await page.locator('[data-card="c2"]').boundingBox()
  const to = await page.locator('[data-cell="discover-1 app"]').boundingBox()
  if (!from || !to) throw new Error('Both are on the screen')
  await page.mouse.move(from.x + 60, from.y + 30)
  await page.mouse.down()
  await page.mouse.move(to.x + 70, to.y + 40, { steps: 10 })
  await page.mouse.up()
  const places = async () => ['c2', 'c5'].map((id) => [before.cards[id]?.step, before.cards[id]?.lane].join(' '))
  const moved = async () => {
    const { cards } = await mapOf(page)
    return ['c2', 'c5'].map((id) => `${cards[id]?.step} ${cards[id]?.lane}`)
  }
  await expect.poll(moved).toEqual(['discover-1 app', 'compare-1 app'])
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(moved).toEqual(await places())
})
