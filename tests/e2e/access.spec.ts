/** Everybody can use it: no accessibility rule is broken on any screen, in both themes and both languages. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openLibrary, openSample, ready } from './support/app'

/** What fades in has another contrast on its way: it is looked at once it stands. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}

async function violations(page: Page, within?: string) {
  await atRest(page)
  const builder = new AxeBuilder({ page })
  const { violations } = await (within ? builder.include(within) : builder)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  )
}

// A look at a whole screen takes its time on a small machine.
test.describe.configure({ timeout: 180_000 })

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['en', 'es'] as const) {
    test(`library, editor, inspector and dialogs, ${theme}, ${language}`, async ({ page }) => {
      await page.addInitScript(
        (preferences) => localStorage.setItem('periplo.preferences', preferences),
        JSON.stringify({ theme, language }),
      )
      await openLibrary(page)
      expect(await violations(page)).toEqual([])

      const name = language === 'es' ? /Cambiar de operador móvil/ : /Switching mobile provider/
      await page.getByRole('button', { name }).first().click()
      await ready(page, 'editor')
      expect(await violations(page)).toEqual([])

      await page.locator('[data-card="c13"]').click()
      await expect(page.locator('[data-inspector]')).toBeVisible()
      expect(await violations(page)).toEqual([])

      for (const key of ['ControlOrMeta+Shift+e', 'ControlOrMeta+k', '?']) {
        await page.keyboard.press(key)
        await expect(page.getByRole('dialog')).toBeVisible()
        // What stands behind an open dialog is hidden from everybody, so the dialog alone is looked at.
        expect(await violations(page, '[role="dialog"]')).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
    })
  }
}

for (const [theme, language] of [
  ['light', 'es'],
  ['dark', 'en'],
] as const) {
  test(`menus, headers, several cards, versions, a persona, insights and messages, ${theme}, ${language}`, async ({
    page,
  }) => {
    await page.addInitScript(
      (preferences) => localStorage.setItem('periplo.preferences', preferences),
      JSON.stringify({ theme, language }),
    )
    await openSample(page)
    for (const header of ['[data-phase]', '[data-step]', '[data-lane="web"]']) {
      await page.locator(header).first().click()
      expect(await violations(page)).toEqual([])
    }
    await page.locator('[data-card="c2"]').click({ button: 'right' })
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await violations(page, '[role="menu"]')).toEqual([])
    await page.keyboard.press('Escape')

    await page.locator('[data-card="c2"]').click()
    await page.locator('[data-card="c5"]').click({ modifiers: ['Shift'] })
    await expect(page.getByRole('toolbar')).toBeVisible()
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: language === 'es' ? 'Más' : 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: language === 'es' ? /versiones|Historial/i : /versions|history/i }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('[data-persona]').first().dblclick()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Escape')

    const address = new URL(page.url()).hash
    await page.mouse.move(2, 400)
    await page.goto(`./${address}/insights`)
    await ready(page, 'insights')
    expect(await violations(page)).toEqual([])
    await page.goto('./#/nowhere')
    await ready(page, 'notice')
    expect(await violations(page)).toEqual([])
  })
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true })

  test('the tablet’s sheet and the bar below it break no rule', async ({ page }) => {
    await openSample(page)
    await page.locator('[data-card="c2"]').tap()
    await expect(page.locator('[data-inspector="cards"]')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
})

test.describe('with the person’s own few colours', () => {
  test.use({ colorScheme: 'dark', contextOptions: { forcedColors: 'active' } })

  test('the words of drawings are in the forced ink, like all others', async ({ page }) => {
    await openSample(page)
    const drawn = page.locator('section [data-lane] svg text').first()
    const written = page.locator('[data-phase] span').first()
    const ink = await written.evaluate((element) => getComputedStyle(element).color)
    await expect(drawn).toHaveCSS('fill', ink)
  })
})
