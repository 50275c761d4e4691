/** Two tabs on one map: both write, nothing is lost, and within half a second both show the same. */
import { expect, test, type Page } from '@playwright/test'
import { atDesk, atHome, openSite } from './support/browser'
import { figures, times } from './support/counts'

const home = atHome(openSite)

async function open(address = home.site.desk): Promise<Page> {
  const page = await home.own.context.newPage()
  await atDesk(page, address)
  await page.evaluate(() => window.desk.begin(200))
  return page
}

const namesIn = (page: Page) => page.evaluate(() => window.desk.names().sort())

/** How long until both show the same, in milliseconds; fails after five seconds. */
async function converged(a: Page, b: Page): Promise<number> {
  const began = Date.now()
  for (;;) {
    const [x, y] = await Promise.all(
      [a, b].map((page) => page.evaluate(() => [window.desk.title(), ...window.desk.names().sort()])),
    )
    if (JSON.stringify(x) === JSON.stringify(y)) return Date.now() - began
    if (Date.now() - began > 5000) throw new Error('The tabs did not converge.')
  }
}

test('both edit at once and show the same within half a second', async () => {
  const [a, b] = [await open(), await open()]
  const times_: number[] = []
  let edits = 0
  const rounds = times(5, 50)
  for (let i = 0; i < rounds; i++) {
    await Promise.all([
      a.evaluate((prefix) => window.desk.hammer(10, prefix), `a${i}-`),
      b.evaluate((prefix) => window.desk.hammer(13, prefix), `b${i}-`),
    ])
    await a.waitForTimeout(400)
    await Promise.all([a, b].map((page) => page.evaluate(() => window.desk.rest())))
    times_.push(await converged(a, b))
    edits = (await namesIn(a)).length
  }
  const [seqA, seqB] = await Promise.all([a, b].map((page) => page.evaluate(() => window.desk.status().editSeq)))
  figures('two tabs', { rounds, edits, 'converged within ms': Math.max(...times_) })
  expect(edits).toBe((seqA ?? 0) + (seqB ?? 0))
  expect(Math.max(...times_)).toBeLessThanOrEqual(500)
  const fresh = await open()
  expect(await namesIn(fresh)).toEqual(await namesIn(a))
  for (const page of [a, b, fresh]) await page.close()
})

test('a tab that was frozen catches up when it wakes, and neither loses anything', async () => {
  const [a, b] = [await open(), await open()]
  const session = await home.own.context.newCDPSession(b)
  for (let i = 0; i < times(2, 20); i++) {
    await b.evaluate((name) => window.desk.edit(name), `before sleep ${i}`)
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    await a.evaluate((round) => {
      for (let k = 0; k < 30; k++) window.desk.edit(`while asleep ${round}-${k}`)
      return window.desk.settled()
    }, i)
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await b.evaluate((name) => window.desk.edit(name), `woken ${i}`)
    await converged(a, b)
    const names = await namesIn(b)
    expect(names).toContain(`while asleep ${i}-29`)
    expect(await namesIn(a)).toContain(`woken ${i}`)
  }
  for (const page of [a, b]) await page.close()
})

test('a tab that hears nothing writes over nothing, and shows all when it is looked at', async () => {
  const a = await open()
  const deaf = await home.own.context.newPage()
  await deaf.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await atDesk(deaf, home.site.desk)
  await deaf.evaluate(() => window.desk.begin())
  await a.evaluate(() => {
    for (let k = 0; k < 250; k++) window.desk.edit(`unheard ${k}`)
    return window.desk.settled()
  })
  expect(await namesIn(deaf)).not.toContain('unheard 249')
  await deaf.evaluate(() => {
    window.desk.type('!')
    return window.desk.settled()
  })
  await deaf.evaluate(() => void window.dispatchEvent(new Event('focus')))
  await expect.poll(() => namesIn(deaf)).toContain('unheard 249')
  await a.evaluate(() => void window.dispatchEvent(new Event('focus')))
  await converged(a, deaf)
  expect(await a.evaluate(() => window.desk.title())).toMatch(/!$/)
  for (const page of [a, deaf]) await page.close()
})

test('an older build beside a newer one reads only, with a word, and has lost nothing', async () => {
  const older = await open()
  await older.evaluate(() => window.desk.edit('by the older one'))
  const newer = await open(`${home.site.desk}?version=9900`)
  await expect
    .poll(() => older.evaluate(() => window.desk.status()))
    .toMatchObject({
      state: 'readonly',
      failure: { kind: 'newer' },
    })
  expect(await older.evaluate(() => window.desk.readonly())).toBe(true)
  const before = (await namesIn(older)).length
  await older.evaluate(() => void window.desk.edit('too late'))
  expect(await namesIn(older)).toHaveLength(before)
  expect(await namesIn(newer)).toContain('by the older one')
  const again = await home.own.context.newPage()
  await atDesk(again, home.site.desk)
  expect(await again.evaluate(() => [window.desk.durable(), window.desk.failure()])).toEqual([false, 'newer'])
  await newer.evaluate(() => {
    window.desk.edit('by the newer one')
    return window.desk.settled()
  })
  for (const page of [older, newer, again]) await page.close()
})
