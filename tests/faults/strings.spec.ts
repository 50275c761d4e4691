/** Seven hundred strings that break programs, in the real app: kept, shown, and given back as they are. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { cleanText } from '../../src/model/cleanText'
import type { JourneyMap } from '../../src/model/journeyMap'
import { newCard, newPhase, newStep } from '../../src/model/newMap'
import { firstKeys } from '../../src/model/order'
import { mapSaying, STRINGS } from '../support/strings'
import { file, mapOf, openFile, openLibrary, ready, saved } from './support/app'
import { atHome, openApp } from './support/browser'
import { figures } from './support/counts'
import { watched } from './support/watched'

const home = atHome(async () => watched(await openApp()))

/** Every string as the title and the text of a card, forty to a step, some as headers too. */
function everyString(): JourneyMap {
  const map = mapSaying('"><img src=x onerror=window.hacked=1>', 'strings')
  const keys = firstKeys(STRINGS.length)
  for (const [i, text] of STRINGS.entries()) {
    const column = Math.floor(i / 40)
    if (i % 40 === 0) {
      map.phases[`p${column}`] = newPhase({ id: `p${column}`, order: keys[i]!, title: text, goal: text })
      map.steps[`s${column}`] = newStep({ id: `s${column}`, order: 'a0', phase: `p${column}`, title: text })
    }
    const place = { id: `x${i}`, order: keys[i]!, step: `s${column}`, lane: 'web' }
    map.cards[`x${i}`] = newCard({ ...place, title: text, text })
  }
  return map
}
const textsOf = (map: JourneyMap) => STRINGS.map((_, i) => [map.cards[`x${i}`]?.title, map.cards[`x${i}`]?.text])
const wanted = STRINGS.map((text) => [cleanText(text), cleanText(text)])

const harm = (page: Page) => page.evaluate(() => 'hacked' in window)

test('they are the same after opening a file, after a reload, and in the file that is saved', {
  tag: '@long',
}, async () => {
  const page = await home.own.context.newPage()
  await openLibrary(page, home.site.origin)
  await openFile(page, everyString())
  expect(textsOf(await mapOf(page))).toEqual(wanted)
  await page.locator('[data-card]').first().click()
  await page.keyboard.press('ControlOrMeta+d')
  await saved(page)
  await page.reload()
  await ready(page, 'editor')
  const map = await mapOf(page)
  expect(textsOf(map)).toEqual(wanted)
  const [copy] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+s')])
  expect(JSON.parse(readFileSync(await copy.path(), 'utf8'))).toEqual(map)
  await page.goto(`${home.site.origin}/#/map/strings/insights`)
  await ready(page, 'insights')
  await openLibrary(page, home.site.origin)
  figures('strings in the app', { strings: STRINGS.length, changed: 0, violations: home.site.violations.length })
  expect([await harm(page), home.site.violations]).toEqual([false, []])
  await page.close()
})

test('what is typed is kept as it was typed', { tag: '@long' }, async () => {
  const page = await home.own.context.newPage()
  await openLibrary(page, home.site.origin)
  await openFile(page, mapSaying('', 'typed'))
  const typed = STRINGS.filter((text) => text === text.trim() && /^[^\p{Cc}\u2028\u2029]{1,60}$/u.test(text))
  const some = typed.filter((text, i) => i % 12 === 0 && text === cleanText(text))
  for (const text of some) {
    await page.locator('[data-card="c0"]').dblclick()
    await page.locator('[data-title-input]').waitFor()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(text)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await mapOf(page)).cards.c0?.title).toBe(text)
  }
  await saved(page)
  await page.reload()
  await ready(page, 'editor')
  expect((await mapOf(page)).cards.c0?.title).toBe(some.at(-1))
  expect([await harm(page), home.site.violations]).toEqual([false, []])
  await page.close()
})

test('files that mean harm run nothing in the page, and each refusal names its file', async () => {
  const page = await home.own.context.newPage()
  await openLibrary(page, home.site.origin)
  const script = '<script>window.hacked=1</script><img src=x onerror=window.hacked=1>'
  const sound = JSON.stringify(mapSaying(script, 'harm'))
  const files = [
    file('no-records.json', sound.replace(/"cards":\{/, '"cards":7,"x":{')),
    file('polluted.json', sound.replace('{', '{"__proto__":{"polluted":1},')),
    file('svg.svg', `<svg xmlns="http://www.w3.org/2000/svg" onload="window.hacked=1"/>`),
    file('page.html', `<!doctype html>${script}`),
    file('deep.json', '['.repeat(100_000)),
    file('newer.json', sound.replace(/"version":\d+/, '"version":9999')),
    file('backup.json', '{"format":"periplo-library","version":99}'),
  ]
  for (const one of files) {
    await page.locator('input[data-open-file]').first().setInputFiles(one)
    if (one.name === 'polluted.json') await ready(page, 'editor')
    else await expect(page.getByRole('alert').filter({ hasText: /\S/ }).last()).toBeVisible()
  }
  const polluted = await page.evaluate(() => 'polluted' in Object.prototype)
  expect([await harm(page), polluted, home.site.violations]).toEqual([false, false, []])
  await page.close()
})
