/** The app as a person meets it: screens, the open map, what is saved, for all journeys. */
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import type { Card, JourneyMap } from '../../../src/model/journeyMap'

export const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/files/${name}`, import.meta.url))

export async function ready(page: Page, screen: 'library' | 'editor' | 'insights' | 'notice'): Promise<void> {
  await expect(page.locator(`html[data-ready="${screen}"]`)).toBeAttached()
}

export async function openLibrary(page: Page): Promise<void> {
  await page.goto('./#/')
  await ready(page, 'library')
}

/** The filled sample of a phone company. */
export async function openSample(page: Page): Promise<void> {
  await openLibrary(page)
  await page
    .getByRole('button', { name: /Switching mobile provider|Cambiar de operador móvil/ })
    .first()
    .click()
  await ready(page, 'editor')
}

/** Opens files through the page's chooser and waits for the editor. */
export async function openFiles(page: Page, ...files: string[]): Promise<void> {
  await page.locator('input[data-open-file]').setInputFiles(files)
  await ready(page, 'editor')
}

export async function mapOf(page: Page): Promise<JourneyMap> {
  return page.evaluate(() => window.periplo?.map() as JourneyMap)
}

export async function cardNamed(page: Page, title: string): Promise<Card> {
  const card = Object.values((await mapOf(page)).cards).find((candidate) => candidate.title === title)
  if (!card) throw new Error(`No card “${title}”`)
  return card
}

/** Waits until every command so far has been acknowledged by the database. */
export async function saved(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.locator('output[data-save-state]').evaluate((output) => {
        const { saveState, editSeq, savedSeq } = (output as HTMLElement).dataset
        return saveState === 'saved' && editSeq === savedSeq
      }),
    )
    .toBe(true)
}

/** The map without what only tells when it was written. */
export function content(map: JourneyMap): Omit<JourneyMap, 'id' | 'changed'> {
  const { id: _id, changed: _changed, ...rest } = map
  return rest
}
