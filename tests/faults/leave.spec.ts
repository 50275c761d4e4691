/** An edit and, in the same moment, the page goes away: it is there afterwards, in every way of going. */
import { expect, test, type Page } from '@playwright/test'
import { atDesk, atHome, launch, openSite } from './support/browser'
import { figures, times } from './support/counts'

const home = atHome(openSite)

async function begin(): Promise<Page> {
  const page = await home.own.context.newPage()
  await atDesk(page, home.site.desk)
  await page.evaluate(() => window.desk.begin(200))
  return page
}

/** Does something after which the page is another; the answer may never come. */
async function gone(page: Page, name: string, what: (name: string) => void) {
  const away = page.waitForEvent('domcontentloaded')
  void page.evaluate(what, name).catch(() => {})
  await away
}

/** Ways to go; each makes its edit `name` in the last task that the page has. */
const ways: Record<string, (page: Page, name: string) => Promise<unknown>> = {
  'the page reloads': (page, name) =>
    gone(page, name, (edit) => {
      window.desk.edit(edit)
      location.reload()
    }),
  'another page is gone to': (page, name) =>
    gone(page, name, (edit) => {
      window.desk.edit(edit)
      location.href = '/elsewhere'
    }),
  'the tab is closed': async (page, name) => {
    await page.evaluate((edit) => void window.desk.edit(edit), name)
    await page.close()
  },
  'a person closes the tab': async (page, name) => {
    await page.evaluate((edit) => void window.desk.edit(edit), name)
    await page.close({ runBeforeUnload: true })
  },
  'the tab is closed while someone types': async (page, name) => {
    await page.evaluate((edit) => {
      for (const letter of `${edit};`) window.desk.type(letter)
    }, name)
    await page.close({ runBeforeUnload: true })
  },
  'the page reloads while someone types': (page, name) =>
    gone(page, name, (edit) => {
      for (const letter of `${edit};`) window.desk.type(letter)
      location.reload()
    }),
}

for (const [way, go] of Object.entries(ways)) {
  test(`nothing is lost when in the moment of an edit ${way}`, async () => {
    const rounds = times(4, 40)
    const made: string[] = []
    for (let i = 0; i < rounds; i++) {
      const page = await begin()
      const name = `${way} ${i}`
      made.push(name)
      await go(page, name)
      if (!page.isClosed()) await page.close().catch(() => {})
    }
    const page = await begin()
    const [names, title] = await page.evaluate(() => [window.desk.names(), window.desk.title()] as const)
    await page.close()
    const lost = made.filter((name) => !names.includes(name) && !title.includes(`${name};`))
    figures(`edit, then ${way}`, { rounds, lost: lost.length })
    expect(lost).toEqual([])
  })
}

test('nothing is lost when in the moment of an edit the browser is closed', async () => {
  const rounds = times(2, 20)
  const made: string[] = []
  for (let i = 0; i < rounds; i++) {
    const page = await begin()
    const name = `quit ${i}`
    made.push(name)
    await page.evaluate((edit) => void window.desk.edit(edit), name)
    await home.own.close()
    home.own = await launch(home.profile)
  }
  const page = await begin()
  const names = await page.evaluate(() => window.desk.names())
  await page.close()
  const lost = made.filter((name) => !names.includes(name))
  figures('edit, then the browser is closed', { rounds, lost: lost.length })
  expect(lost).toEqual([])
})
