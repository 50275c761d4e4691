/** The built app as a person meets it: screens, keys, what is saved. */
import { expect, type Page } from '@playwright/test'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPhase, newStep } from '../../../src/model/newMap'

/** A map of one card. */
export function oneCard(id = 'm', text = ''): JourneyMap {
  const map = emptyMap(id, '2026-01-01T00:00:00.000Z')
  map.title = 'Kept'
  map.phases.p = newPhase({ id: 'p', order: 'a0', title: 'Before' })
  map.steps.s = newStep({ id: 's', order: 'a0', phase: 'p' })
  map.lanes.l = newLane({ id: 'l', order: 'a0', kind: 'notes', title: 'Notes' })
  map.cards.c = newCard({ id: 'c', order: 'a0', step: 's', lane: 'l', title: 'First', text })
  return map
}

export const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
})

export async function ready(page: Page, screen: 'library' | 'editor' | 'insights' | 'present'): Promise<void> {
  await page.waitForSelector(`html[data-ready="${screen}"]`)
}

export async function openLibrary(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/#/`)
  await ready(page, 'library')
}

/** Opens a map that is in the library; what was said about its file is put away. */
export async function openMap(page: Page, origin: string, id = 'm'): Promise<void> {
  await page.goto(`${origin}/#/map/${id}`)
  await ready(page, 'editor')
  await page.keyboard.press('Escape')
}

/** Opens a map as a file that was chosen. */
export async function openFile(page: Page, map: JourneyMap): Promise<void> {
  await page
    .locator('input[data-open-file]')
    .first()
    .setInputFiles(file(`${map.id}.periplo.json`, map))
  await ready(page, 'editor')
  await page.keyboard.press('Escape')
}

export const mapOf = (page: Page) => page.evaluate(() => window.periplo?.map() as JourneyMap)

/** The title of the card; undefined while no map is open. */
export const titleOf = (page: Page, card = 'c') =>
  page.evaluate((id) => (window.periplo?.map() as JourneyMap | null | undefined)?.cards[id]?.title, card)

export async function saved(page: Page, timeout = 15_000): Promise<void> {
  await expect
    .poll(
      () =>
        page.locator('output[data-save-state]').evaluate((output) => {
          const { saveState, editSeq, savedSeq } = (output as HTMLElement).dataset
          return saveState === 'saved' && editSeq === savedSeq
        }),
      { timeout, intervals: [20] },
    )
    .toBe(true)
}

/** Writes the title of the card, as a person does. */
export async function retitle(page: Page, title: string, card = 'c'): Promise<void> {
  await page.locator(`[data-card="${card}"]`).dblclick()
  await page.locator('[data-title-input]').waitFor()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await saved(page)
}

/** The deeds that have no button, by their words. */
export async function choose(page: Page, deed: string): Promise<void> {
  await page.locator('header').getByRole('button', { name: 'More', exact: true }).click()
  await page
    .getByRole('menuitem', { name: deed })
    .or(page.getByRole('menuitemcheckbox', { name: deed }))
    .click()
}
