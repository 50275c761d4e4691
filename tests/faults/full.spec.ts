/** The disk is full: it is said, nothing is said to be saved that is not, and all is there once there is space. */
import { expect, type Page, test } from '@playwright/test'
import { atDesk, dropProfile, launch, newProfile, openSite, type OwnBrowser, type Site } from './support/browser'
import { figures, times } from './support/counts'

let site: Site
let profile: string
let own: OwnBrowser | null = null
test.beforeAll(async () => {
  site = await openSite()
  profile = await newProfile()
})
test.afterAll(async () => {
  await own?.kill()
  site.close()
  await dropProfile(profile)
})

test('a full disk is told within a second, never called saved, and loses nothing', async () => {
  const told: number[] = []
  const recovered: number[] = []
  let made = 0
  const rounds = times(2, 5)
  for (let i = 0; i < rounds; i++) {
    // A browser that has just asked how much space there is does not ask again for a while, so each round has its own.
    await own?.close()
    own = await launch(profile)
    const page = await own.context.newPage()
    const session = await own.context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1_500_000 + i * 2_000_000 })
    await atDesk(page, site.desk)
    await page.evaluate(() => {
      Object.assign(window, { sameVisit: true })
      return window.desk.begin()
    })
    // Fills what there is, until a change is refused.
    const { firstRefused, failure } = await page.evaluate(async (round) => {
      for (let k = 0; ; k++) {
        const seq = window.desk.edit(`full${round}-${k} `, window.desk.long())
        const began = performance.now()
        for (;;) {
          const { state, savedSeq, failure } = window.desk.status()
          if (savedSeq >= seq) break
          if (state === 'error') return { firstRefused: performance.now() - began, failure: failure?.kind }
          if (performance.now() - began > 5000) return { firstRefused: 5000, failure: state }
          await new Promise((resolve) => setTimeout(resolve, 2))
        }
        if (k > 2000) throw new Error('The disk does not get full.')
      }
    }, i)
    told.push(firstRefused)
    expect(failure).toBe('full')
    // More work while it is full: none of it may be called saved.
    const while_ = await page.evaluate(async (round) => {
      const before = window.desk.status().savedSeq
      let falsely = 0
      for (let k = 0; k < 20; k++) {
        window.desk.edit(`more${round}-${k} `, window.desk.long())
        await new Promise((resolve) => setTimeout(resolve, 100))
        const { state, savedSeq, editSeq } = window.desk.status()
        if (state === 'saved' || savedSeq === editSeq) falsely++
      }
      return { falsely, before, cards: Object.keys(window.desk.map().cards).length }
    }, i)
    expect(while_.falsely).toBe(0)
    const named = (page: Page) =>
      page.evaluate(() => window.desk.names().map((name) => `${name.split(' ')[0]} ${name.length}`))
    const names = await named(page)
    made = names.length
    expect(await page.evaluate(() => 'sameVisit' in window)).toBe(true)
    const freed = Date.now()
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin })
    await page.waitForFunction(() => window.desk.status().state === 'saved', undefined, { timeout: 15_000 })
    recovered.push(Date.now() - freed)
    await page.close()
    const again = await own.context.newPage()
    await atDesk(again, site.desk)
    await again.evaluate(() => window.desk.open())
    expect((await named(again)).sort()).toEqual(names.sort())
    await again.close()
  }
  figures('disk full', {
    rounds,
    'told after ms': Math.max(...told),
    'recovered after ms': Math.max(...recovered),
    cards: made,
    lost: 0,
  })
  expect(Math.max(...told)).toBeLessThanOrEqual(1000)
})
