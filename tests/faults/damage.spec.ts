/** What the browser keeps is damaged or cleared behind our back: every map comes back, and it is said. */
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import {
  atDesk,
  deleteDatabase,
  dropProfile,
  launch,
  newProfile,
  openSite,
  type OwnBrowser,
  type Site,
} from './support/browser'
import { figures, times } from './support/counts'

let site: Site
test.beforeAll(async () => {
  site = await openSite()
})
test.afterAll(() => site.close())

const FILLERS = 1500

async function begin(own: OwnBrowser): Promise<{ page: Page; notes: string[] }> {
  const page = await own.context.newPage()
  await atDesk(page, site.desk)
  return { page, notes: await page.evaluate((cards) => window.desk.begin(cards), FILLERS) }
}

/** The files of the database in a profile whose browser is closed. */
function databaseFiles(profile: string, ending: string): string[] {
  const folder = join(profile, 'Default', 'IndexedDB')
  const inner = readdirSync(folder).filter((name) => name.endsWith(ending))
  return inner.flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true }).map((file) => join(folder, name, String(file))),
  )
}
const isFile = (path: string) => statSync(path).isFile()
const named = (profile: string, pattern: RegExp) =>
  databaseFiles(profile, '.leveldb').filter((path) => pattern.test(path) && isFile(path))

const damages: Record<string, (profile: string) => void> = {
  'a byte of the log is another': (profile) => {
    for (const file of named(profile, /\.log$/)) {
      const bytes = readFileSync(file)
      const at = Math.floor(bytes.length * (0.1 + Math.random() * 0.5))
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      writeFileSync(file, bytes)
    }
  },
  'the manifest is nonsense': (profile) => {
    for (const file of named(profile, /MANIFEST-\d+$/)) writeFileSync(file, 'x'.repeat(200))
  },
  'its files are gone': (profile) => {
    for (const file of named(profile, /\.(log|ldb)$/)) rmSync(file)
  },
  'large values are gone': (profile) => {
    const files = databaseFiles(profile, '.blob').filter(isFile)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) rmSync(file)
  },
}

/** Works, closes the browser, damages, opens again; returns what was there before and after. */
async function round(damage: (profile: string, own: () => Promise<OwnBrowser>) => Promise<void> | void) {
  const profile = await newProfile()
  try {
    const own = await launch(profile)
    const { page } = await begin(own)
    await page.evaluate(async () => {
      for (let k = 0; k < 25; k++) window.desk.edit()
      await window.desk.settled()
      await new Promise((resolve) => setTimeout(resolve, 1000))
      window.desk.edit('the last one')
      await window.desk.settled()
    })
    await page.waitForTimeout(1000)
    const before = await page.evaluate(() => window.desk.names().length)
    await own.close()
    await damage(profile, () => launch(profile))
    const after = await launch(profile)
    const { page: again, notes } = await begin(after)
    const [names, fillers] = await again.evaluate(() => [window.desk.names(), window.desk.fillers()] as const)
    // It goes on from there.
    await again.evaluate(() => {
      window.desk.edit('afterwards')
      return window.desk.settled()
    })
    await after.kill()
    return { before, names, fillers, notes }
  } finally {
    await dropProfile(profile)
  }
}

async function judge(name: string, damage: Parameters<typeof round>[0]) {
  const rounds = times(1, 20)
  let whole = 0
  let said = 0
  for (let i = 0; i < rounds; i++) {
    const { before, names, fillers, notes } = await round(damage)
    if (names.length === before && names.includes('the last one') && fillers === FILLERS) whole++
    if (notes.some((note) => note.startsWith('storage.broughtBack'))) said++
  }
  figures(`damage: ${name}`, { rounds, whole, said })
  expect({ whole, said }).toEqual({ whole: rounds, said: rounds })
}

for (const [name, damage] of Object.entries(damages)) {
  const tag = name === 'a byte of the log is another' ? [] : ['@long']
  test(`the map is back, and it is said, when ${name}`, { tag }, () => judge(name, damage))
}

test('the map is back, and it is said, when the database was deleted', { tag: '@long' }, () =>
  judge('the database was deleted', async (_, open) => {
    const own = await open()
    const page = await own.context.newPage()
    await page.goto(`${site.origin}/nothing-here`)
    await deleteDatabase(page)
    await own.close()
  }),
)

/** The beginning of a record that was never finished, as a browser leaves it that is killed while it writes. */
function tear(profile: string) {
  const record = Buffer.alloc(7 + 200, 'A')
  record.writeUInt16LE(3000, 4)
  record[6] = 1
  for (const log of named(profile, /\.log$/)) appendFileSync(log, record)
}

/** Opens, makes edits, waits until they are saved, and is killed in that moment. */
async function visit(profile: string, edits: number) {
  const own = await launch(profile)
  const { page, notes } = await begin(own)
  const before = await page.evaluate(() => window.desk.names().length)
  await page.evaluate(async (count) => {
    for (let k = 0; k < count; k++) {
      window.desk.edit()
      await window.desk.settled()
    }
  }, edits)
  await own.kill()
  return { before, notes }
}

test('a browser that was killed while it wrote leaves its log torn: what is saved afterwards is there', async () => {
  const rounds = times(1, 20)
  let lost = 0
  for (let i = 0; i < rounds; i++) {
    const profile = await newProfile()
    await visit(profile, 30)
    tear(profile)
    expect(await visit(profile, 30)).toEqual({ before: 30, notes: [] })
    const { before } = await visit(profile, 0)
    lost += 60 - before
    await dropProfile(profile)
  }
  figures('the log torn by a kill', { rounds, acknowledged: rounds * 60, lost })
  expect(lost).toBe(0)
})

test('site data cleared under an open map: all is back, and the work goes on', async () => {
  const rounds = times(2, 24)
  let whole = 0
  const profile = await newProfile()
  const own = await launch(profile)
  for (let i = 0; i < rounds; i++) {
    const { page } = await begin(own)
    const session = await own.context.newCDPSession(page)
    await page.evaluate((round) => {
      for (let k = 0; k < 10; k++) window.desk.edit(`before ${round}-${k}`)
      return window.desk.settled()
    }, i)
    const storageTypes = i % 2 === 0 ? 'all' : 'indexeddb'
    await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes })
    await page.evaluate((round) => {
      window.desk.edit(`after ${round}`)
      return window.desk.settled()
    }, i)
    const before = await page.evaluate(() => window.desk.names())
    await page.close()
    const { page: again } = await begin(own)
    const names = await again.evaluate(() => window.desk.names())
    const fillers = await again.evaluate(() => window.desk.fillers())
    if (names.length === before.length && names.includes(`after ${i}`) && fillers === FILLERS) whole++
    await again.close()
  }
  await own.kill()
  await dropProfile(profile)
  figures('site data cleared under an open map', { rounds, whole })
  expect(whole).toBe(rounds)
})
