/** Everybody can use it: no accessibility rule is broken on any screen, in both themes and both languages. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openLibrary, ready } from './support/app'

async function violations(page: Page, within?: string) {
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

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['en', 'es'] as const) {
    test(`library, editor, inspector and dialogs, ${theme}, ${language}`, async ({ page }) => {
      // Six looks at whole screens take their time on a small machine.
      test.setTimeout(180_000)
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
