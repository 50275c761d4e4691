/** With a finger, on a tablet and on a phone: the map keeps its room, and what is done most is in reach of the thumb. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { mapOf, openSample, ready } from './support/app'

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is on the screen')
  return box
}

/** How many rows' headers can be seen whole above whatever lies below: computed lanes, the sheet. */
const rowsSeen = (page: Page) =>
  page.evaluate(() => {
    const bottomOf = (element: Element) => element.getBoundingClientRect().bottom
    const scroller = document.querySelector('[data-canvas-scroller]')
    const pinned = document.querySelector('section > [data-lane]')
    const end = Math.min(scroller ? bottomOf(scroller) : 0, pinned?.getBoundingClientRect().top ?? Infinity)
    return [...document.querySelectorAll('[role="rowheader"]')].filter((head) => bottomOf(head) <= end + 1).length
  })

/** The sample without the pictures on its cards, which make their rows higher than others. */
async function openPlainSample(page: Page): Promise<void> {
  await openSample(page)
  const map = await mapOf(page)
  for (const { attachments } of Object.values(map.cards))
    for (const [id, { type }] of Object.entries(attachments)) if (type === 'picture') delete attachments[id]
  const { id } = map
  await page
    .locator('input[data-open-file]')
    .first()
    .setInputFiles({
      name: 'plain.periplo.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(map)),
    })
  await expect.poll(async () => (await mapOf(page))?.id ?? id).not.toBe(id)
  await ready(page, 'editor')
  await page.keyboard.press('Escape')
}

type Finger = readonly [x: number, y: number]

/** Real fingers, as the browser's own gestures see them. */
async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) })
  return {
    down: (...fingers: Finger[]) => send('touchStart', fingers),
    up: () => send('touchEnd', []),
    /** Moves them evenly, in steps as a screen sees them. */
    async move(from: readonly Finger[], to: readonly Finger[]) {
      for (let i = 1; i <= 10; i++) {
        const along = (a: number, b: number) => a + ((b - a) * i) / 10
        await send(
          'touchMove',
          from.map(([x, y], n) => [along(x, to[n]?.[0] ?? x), along(y, to[n]?.[1] ?? y)] as const),
        )
        await page.waitForTimeout(20)
      }
      // Fingers that rest before they are lifted throw nothing: the page stays where they left it.
      await page.waitForTimeout(150)
    },
  }
}

const viewOf = (page: Page) => page.evaluate(() => window.periplo?.view() as { zoom: number; x: number; y: number })

/** Where the view has come to rest: a scroll is told of some frames after it. */
async function viewAtRest(page: Page) {
  let last = await viewOf(page)
  await expect(async () => {
    const before = last
    last = await viewOf(page)
    expect(last).toEqual(before)
  }).toPass({ intervals: [150] })
  return last
}

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true })

  test('the computed lanes give way when the sheet comes, which is dragged by its handle and by keys', async ({
    page,
  }) => {
    await openPlainSample(page)
    await page.locator('[data-card="c2"]').tap()
    const sheet = page.locator('[data-inspector="cards"]')
    await expect(sheet).toBeVisible()
    await expect.poll(() => rowsSeen(page)).toBeGreaterThanOrEqual(4)

    const handle = sheet.getByRole('button', { name: 'Show more' })
    const half = (await boxOf(sheet)).height
    const grip = await boxOf(handle)
    await page.mouse.move(grip.x + 40, grip.y + 8)
    await page.mouse.down()
    await page.mouse.move(grip.x + 40, grip.y + 68, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => (await boxOf(sheet)).height).toBe(Math.floor(half) - 60)
    await handle.press('ArrowUp')
    await expect.poll(async () => (await boxOf(sheet)).height).toBeGreaterThan(half + 100)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await boxOf(sheet)).height).toBeLessThan(60)
  })

  test('two fingers zoom what lies between them and carry it along; one scrolls from a card, or lifts it when it holds', async ({
    page,
  }) => {
    await openPlainSample(page)
    const fingers = await fingersOn(page)
    const scroller = await boxOf(page.locator('[data-canvas-scroller]'))
    const left = (await boxOf(page.locator('[role="rowheader"]').first())).width + scroller.x
    const [card, other] = [page.locator('[data-card="c5"]'), page.locator('[data-card="c2"]')]
    const before = await boxOf(card)
    const at: Finger = [before.x + 60, before.y + 20]

    await fingers.down(at)
    await fingers.move([at], [[at[0] - 120, at[1]]])
    await fingers.up()
    await expect.poll(async () => (await viewOf(page)).x).toBeGreaterThan(80)
    const { x, zoom } = await viewAtRest(page)
    const apart: Finger[] = [
      [460, 300],
      [540, 300],
    ]
    await fingers.down(...apart)
    await fingers.move(apart, [
      [360, 300],
      [520, 300],
    ])
    await fingers.up()
    await expect.poll(async () => (await viewOf(page)).zoom).toBeCloseTo(2 * zoom, 1)
    const now = await viewAtRest(page)
    // What lay between them at the beginning lies between them at the end.
    expect(now.x + (440 - left) / now.zoom).toBeCloseTo(x + (500 - left) / zoom, 0)

    await page.keyboard.press('Shift+Digit0')
    await page.evaluate(() => document.querySelector('[data-canvas-scroller]')?.scrollTo(0, 0))
    await expect.poll(async () => (await boxOf(card)).x).toBeCloseTo(before.x, 0)
    await fingers.down(at)
    await page.waitForTimeout(500)
    await expect(page.locator('[data-inspector="cards"]')).toHaveCount(0)
    const target = await boxOf(other)
    await fingers.move([at], [[target.x + 60, target.y + 20]])
    await fingers.up()
    const place = async (id: string) => {
      const { step, lane } = (await mapOf(page)).cards[id] ?? {}
      return { step, lane }
    }
    await expect.poll(() => place('c5')).toEqual(await place('c2'))
  })

  test('cards are chosen by a rectangle from a held press, and the sheet comes once the finger is lifted', async ({
    page,
  }) => {
    await openPlainSample(page)
    const fingers = await fingersOn(page)
    const [first, last] = [await boxOf(page.locator('[data-card="c2"]')), await boxOf(page.locator('[data-card="c5"]'))]
    const from: Finger = [Math.min(first.x, last.x) - 10, Math.min(first.y, last.y) - 4]
    const to: Finger = [Math.max(first.x, last.x) + 60, Math.max(first.y, last.y) + 20]
    const sheet = page.locator('[data-inspector]')
    await expect(sheet).toHaveAttribute('data-height', 'peek')
    await fingers.down(from)
    await page.waitForTimeout(500)
    await fingers.move([from], [to])
    await expect(sheet).toHaveAttribute('data-inspector', 'cards')
    await expect(sheet).toHaveAttribute('data-height', 'peek')
    await fingers.up()
    await expect(sheet).toHaveAttribute('data-height', 'half')
  })

  test('a card is added, linked and undone from the bar below the map', async ({ page }) => {
    await openSample(page)
    const before = await mapOf(page)
    const bar = page.getByRole('toolbar', { name: 'Tools' })
    await page.locator('[data-card="c2"]').tap()
    await bar.getByRole('button', { name: 'Path' }).tap()
    await page.locator('[data-card="c10"]').tap()
    const drawn = async () =>
      Object.values((await mapOf(page)).links).some(({ from, to }) => from === 'c2' && to === 'c10')
    await expect.poll(drawn).toBe(true)
    await bar.getByRole('button', { name: 'Card' }).tap()
    await page.keyboard.type('Calls a friend')
    await page.keyboard.press('Enter')
    const named = async () => Object.values((await mapOf(page)).cards).some(({ title }) => title === 'Calls a friend')
    await expect.poll(named).toBe(true)
    // Slow typing is several steps of the history.
    const undo = bar.getByRole('button', { name: 'Undo' })
    await expect(async () => {
      if (await undo.isEnabled()) await undo.tap()
      await expect(undo).toBeDisabled({ timeout: 100 })
    }).toPass()
    expect((await mapOf(page)).links).toEqual(before.links)
    expect((await mapOf(page)).cards).toEqual(before.cards)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('nothing reaches beyond the screen, and insights are a press away', async ({ page }) => {
    await openSample(page)
    await page.locator('[data-card="c2"]').tap()
    await expect(page.locator('[data-inspector="cards"]')).toBeVisible()
    const beyond = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('header button, header input, [role="toolbar"] button, [data-inspector] *')]
          .filter((element) => {
            const { width, left, right } = element.getBoundingClientRect()
            return width > 1 && (left < -1 || right > innerWidth + 1) && !element.closest('[role="tablist"]')
          })
          .map((element) => element.getAttribute('aria-label') ?? element.textContent),
      )
    expect(await beyond()).toEqual([])
    await page.getByRole('button', { name: 'Insights' }).tap()
    await ready(page, 'insights')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
