/** An hour of work by three tabs, compressed: a thousand changes among kills, full disks and clocks that jump. */
import { expect, type Page, test } from '@playwright/test'
import { atDesk, dropProfile, launch, newProfile, openSite } from './support/browser'
import { figures, times } from './support/counts'

/** What must be there, what must not, and what may be either: it was on its way when its tab died. */
interface Model {
  there: Set<string>
  gone: Set<string>
  either: Set<string>
  /** What each card says; null where a tab died while it was being written. */
  texts: Map<string, string | null>
}
interface Deed {
  name: string
  seq: number
  adds: boolean
  text?: string
}
interface Tab {
  page: Page
  waiting: Deed[]
}

test('after an hour of changes, kills, full disks and jumping clocks the map is what was said to be saved', {
  tag: '@long',
}, async () => {
  const site = await openSite()
  const profile = await newProfile()
  let own = await launch(profile)
  const model: Model = { there: new Set(), gone: new Set(), either: new Set(), texts: new Map() }
  const counts = { deeds: 0, kills: 0, quotas: 0, jumps: 0 }

  async function openTab(): Promise<Tab> {
    const page = await own.context.newPage()
    await page.addInitScript(() => {
      const Real = Date
      Object.assign(window, {
        clockJump: 0,
        Date: class extends Real {
          constructor(...at: [] | [number]) {
            super(...((at.length > 0 ? at : [Real.now() + window.clockJump]) as [number]))
          }
          static override now() {
            return Real.now() + window.clockJump
          }
        },
      })
    })
    await atDesk(page, site.desk)
    await page.evaluate(() => window.desk.begin(50))
    return { page, waiting: [] }
  }
  /** Leaves no space until the returned function is called; only a browser that has just started asks for it anew. */
  async function fillDisk() {
    const { origin } = site
    const session = await own.context.newCDPSession(await own.context.newPage())
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    return () => session.send('Storage.overrideQuotaForOrigin', { origin })
  }
  /** Moves what has been acknowledged into the model. */
  async function heed(tab: Tab) {
    const saved = await tab.page.evaluate(() => window.desk.status().savedSeq)
    for (const deed of tab.waiting.filter(({ seq }) => seq <= saved)) settle(deed)
    tab.waiting = tab.waiting.filter(({ seq }) => seq > saved)
  }
  function settle({ name, adds, text }: Deed) {
    if (text !== undefined) {
      if (model.texts.get(name) !== null) model.texts.set(name, text)
      return
    }
    model.either.delete(name)
    model[adds ? 'there' : 'gone'].add(name)
    model[adds ? 'gone' : 'there'].delete(name)
  }
  function lose(tab: Tab) {
    for (const { name, text } of tab.waiting) {
      if (text !== undefined) {
        model.texts.set(name, null)
        continue
      }
      model.either.add(name)
      model.there.delete(name)
    }
  }

  let tabs = [await openTab(), await openTab(), await openTab()]
  const deeds = times(300, 1200)
  for (let i = 0; i < deeds; i++) {
    const chance = Math.random()
    const tab = tabs[Math.floor(Math.random() * tabs.length)]!
    counts.deeds++
    if (chance < 0.15) {
      // A card that nobody else is writing: which of two comes last is nobody's promise.
      await heed(tab)
      const busy = new Set(tabs.flatMap(({ waiting }) => waiting.map(({ name }) => name)))
      const free = [...model.there].filter((name) => !busy.has(name))
      const name = free[Math.floor(Math.random() * free.length)]
      const text = `says ${i}`
      const seq =
        name === undefined
          ? 0
          : await tab.page.evaluate(([card, words]) => window.desk.write(card, words), [name, text] as const)
      if (name !== undefined && seq > 0) tab.waiting.push({ name, adds: true, seq, text })
    } else if (chance < 0.25) {
      const name = [...model.there][Math.floor(Math.random() * model.there.size)]
      if (name !== undefined) await tab.page.evaluate((card) => window.desk.wander(card), name)
    } else if (chance < 0.75) {
      const name = `h${i}`
      tab.waiting.push({ name, adds: true, seq: await tab.page.evaluate((card) => window.desk.edit(card), name) })
    } else if (chance < 0.85) {
      const name = `h${i}`
      tab.waiting.push({ name, adds: false, seq: await tab.page.evaluate((card) => window.desk.regret(card), name) })
    } else {
      await heed(tab)
      const name = [...model.there][Math.floor(Math.random() * model.there.size)]
      const seq = name === undefined ? 0 : await tab.page.evaluate((card) => window.desk.remove(card), name)
      if (name !== undefined && seq > 0) {
        model.there.delete(name)
        model.either.add(name)
        tab.waiting.push({ name, adds: false, seq })
      }
    }
    if (i % 90 === 60) {
      counts.jumps++
      await tab.page.evaluate((by) => void (window.clockJump = by), (Math.random() - 0.5) * 86_400_000)
    }
    if (i % 100 === 50) {
      counts.kills++
      for (const each of tabs) await heed(each)
      const late = tab.page.evaluate((name) => window.desk.edit(name), `late${i}`).catch(() => 0)
      model.either.add(`late${i}`)
      if (counts.kills % 2 === 0) {
        await late
        for (const each of tabs) lose(each)
        await own.kill()
        own = await launch(profile)
        const free = await fillDisk()
        tabs = [await openTab(), await openTab(), await openTab()]
        // What is done while nothing can be written waits in its tab.
        for (const [k, each] of tabs.entries()) {
          const name = `full${i}-${k}`
          each.waiting.push({ name, adds: true, seq: await each.page.evaluate((card) => window.desk.edit(card), name) })
        }
        await expect
          .poll(() => tabs[0]!.page.evaluate(() => window.desk.status().failure?.kind), { intervals: [20] })
          .toBe('full')
        counts.quotas++
        await free()
      } else {
        lose(tab)
        await tab.page.close()
        tabs = [...tabs.filter((other) => other !== tab), await openTab()]
      }
    }
  }
  for (const tab of tabs) await tab.page.evaluate(() => window.desk.settled())
  for (const tab of tabs) await heed(tab)
  const namesOf = (tab: Tab) => tab.page.evaluate(() => window.desk.names().sort())
  await expect.poll(async () => JSON.stringify(await namesOf(tabs[1]!))).toBe(JSON.stringify(await namesOf(tabs[0]!)))
  await expect.poll(async () => JSON.stringify(await namesOf(tabs[2]!))).toBe(JSON.stringify(await namesOf(tabs[0]!)))
  const names = new Set(await namesOf(tabs[0]!))
  const lost = [...model.there].filter((name) => !names.has(name))
  const returned = [...model.gone].filter((name) => names.has(name))
  const unknown = [...names].filter((name) => !model.there.has(name) && !model.either.has(name))
  const texts = await tabs[0]!.page.evaluate(() => window.desk.texts())
  const misread = [...model.texts].filter(([name, text]) => text !== null && names.has(name) && texts[name] !== text)
  figures('an hour from three tabs', {
    ...counts,
    cards: names.size,
    lost: lost.length,
    returned: returned.length,
    unknown: unknown.length,
    texts: model.texts.size,
    misread: misread.length,
  })
  expect({ lost, returned, unknown, misread }).toEqual({ lost: [], returned: [], unknown: [], misread: [] })
  expect(await tabs[0]!.page.evaluate(() => window.desk.problems())).toBe(0)
  await own.kill()
  site.close()
  await dropProfile(profile)
})
