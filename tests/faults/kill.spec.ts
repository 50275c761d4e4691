/** The browser, or the page's process, dies in the middle of the work: what was said to be saved is there afterwards. */
import { expect, type Page, test } from '@playwright/test'
import { atDesk, dropProfile, launch, newProfile, openSite, type OwnBrowser, type Site } from './support/browser'
import { figures, percentile, times, WINDOW } from './support/counts'

let site: Site
let profile: string
test.beforeAll(async () => {
  site = await openSite()
  profile = await newProfile()
})
test.afterAll(async () => {
  site.close()
  await dropProfile(profile)
})

interface Heard {
  edits: Map<number, number>
  saved: Set<number>
}

/** Opens the map and hears every edit and every acknowledgement in the moment it happens. */
async function work(own: OwnBrowser, heard: Heard, fillers: number) {
  const page = await own.context.newPage()
  await page.exposeFunction('told', (line: string) => {
    const [what, seq, at] = line.split(' ')
    if (what === 'edit') heard.edits.set(Number(seq), Number(at))
    else heard.saved.add(Number(seq))
  })
  await atDesk(page, site.desk)
  await page.evaluate((cards) => window.desk.begin(cards), fillers)
  return page
}

interface Toll {
  rounds: number
  acknowledged: number
  lost: number
  holes: number
  failures: number
  windows: number[]
}

/** Compares what is there with what was said; the edits of a round are named after it and numbered from 0. */
function count(toll: Toll, heard: Heard, names: readonly string[], round: string, died: number) {
  const there = new Set(names.filter((name) => name.startsWith(round)).map((name) => Number(name.slice(round.length))))
  toll.rounds++
  toll.acknowledged += heard.saved.size
  const seqs = [...heard.edits.keys()].sort((a, b) => a - b)
  const first = seqs[0] ?? 1
  const present = (seq: number) => there.has(seq - first)
  for (const seq of heard.saved) if (!present(seq)) toll.lost++
  let missing = false
  for (const seq of seqs) {
    if (present(seq) && missing) toll.holes++
    if (!present(seq)) missing = true
  }
  const firstLost = seqs.find((seq) => !present(seq))
  toll.windows.push(firstLost === undefined ? 0 : Math.max(0, died - (heard.edits.get(firstLost) ?? died)))
}

const newToll = (): Toll => ({ rounds: 0, acknowledged: 0, lost: 0, holes: 0, failures: 0, windows: [] })

function judge(name: string, toll: Toll) {
  figures(name, {
    rounds: toll.rounds,
    acknowledged: toll.acknowledged,
    lost: toll.lost,
    holes: toll.holes,
    'failures to reopen': toll.failures,
    'window p95 ms': percentile(toll.windows, 0.95),
    'window max ms': Math.max(...toll.windows),
  })
  expect(toll.acknowledged).toBeGreaterThan(toll.rounds)
  expect(toll).toMatchObject({ lost: 0, holes: 0, failures: 0 })
  expect(percentile(toll.windows, 0.95)).toBeLessThanOrEqual(WINDOW.p95)
  expect(Math.max(...toll.windows)).toBeLessThanOrEqual(WINDOW.max)
}

/** What is known of a loss: what was told at the opening, and whether the edits come a moment later. */
async function tellLoss(page: Page, round: string) {
  await pause(2000)
  const names = await page.evaluate(() => window.desk.names())
  const later = names.filter((name) => name.startsWith(round)).length
  console.error(`Lost in round ${round}: told`, await page.evaluate(() => window.desk.told()), `later ${later}`)
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('the whole browser is killed while cards are added, and nothing that was saved is lost', async () => {
  const toll = newToll()
  let last: { heard: Heard; round: string; died: number } | null = null
  const rounds = times(5, 200)
  for (let i = 0; i <= rounds; i++) {
    const own = await launch(profile)
    try {
      const heard: Heard = { edits: new Map(), saved: new Set() }
      const page = await work(own, heard, 300)
      if (last) {
        const before = toll.lost
        count(toll, last.heard, await page.evaluate(() => window.desk.names()), last.round, last.died)
        if (toll.lost > before) await tellLoss(page, last.round)
        await page.evaluate(() => window.desk.clear())
        heard.saved.clear()
      }
      const round = `r${i}-`
      await page.evaluate((prefix) => window.desk.hammer(12, prefix), round)
      await pause(200 + Math.random() * 500)
      last = { heard, round, died: await own.kill() }
    } catch (error) {
      toll.failures++
      console.error(error)
      await own.kill()
    }
  }
  judge('browser killed', toll)
})

test('the browser is killed while someone types, and at most the last tenth of a second is gone', async () => {
  const windows: number[] = []
  let lost = 0
  let acknowledged = 0
  let last: { heard: Heard; before: string; died: number } | null = null
  const rounds = times(3, 50)
  for (let i = 0; i <= rounds; i++) {
    const own = await launch(profile)
    const heard: Heard = { edits: new Map(), saved: new Set() }
    const page = await work(own, heard, 300)
    const title = await page.evaluate(() => window.desk.title())
    if (last) {
      const kept = title.length - last.before.length
      acknowledged += last.heard.saved.size
      lost += [...last.heard.saved].filter((seq) => seq > kept).length
      const firstLost = last.heard.edits.get(kept + 1)
      windows.push(firstLost === undefined ? 0 : Math.max(0, last.died - firstLost))
    }
    await page.evaluate(() => window.desk.hammer(30, '', true))
    await pause(300 + Math.random() * 500)
    last = { heard, before: title, died: await own.kill() }
  }
  figures('browser killed while typing', {
    rounds,
    acknowledged,
    lost,
    'window p95 ms': percentile(windows, 0.95),
    'window max ms': Math.max(...windows),
  })
  expect(acknowledged).toBeGreaterThan(rounds)
  expect(lost).toBe(0)
  expect(percentile(windows, 0.95)).toBeLessThanOrEqual(WINDOW.p95)
  expect(Math.max(...windows)).toBeLessThanOrEqual(WINDOW.max)
})

/** The browser may hand out, once more, a process that was just killed while it waited for a page. */
async function newPage(own: OwnBrowser): Promise<Page> {
  for (let tries = 0; ; tries++) {
    try {
      return await own.context.newPage()
    } catch (error) {
      if (tries === 5) throw error
      await pause(50)
    }
  }
}

test('the page’s process is killed while cards are added, and nothing that was saved is lost', async () => {
  const toll = newToll()
  const own = await launch(profile)
  const session = await own.session()
  const renderers = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  }
  const rounds = times(5, 100)
  for (let i = 0; i < rounds; i++) {
    const heard: Heard = { edits: new Map(), saved: new Set() }
    const page = await work(own, heard, 300)
    const round = `p${i}-`
    await page.evaluate((prefix) => window.desk.hammer(12, prefix), round)
    await pause(150 + Math.random() * 400)
    const crashed = page.waitForEvent('crash', { timeout: 10_000 })
    const pids = await renderers()
    for (const pid of pids) process.kill(pid, 'SIGKILL')
    const died = Date.now()
    await crashed
    await page.close()
    const after = await newPage(own)
    try {
      await atDesk(after, site.desk)
      await after.evaluate(() => window.desk.begin())
      count(toll, heard, await after.evaluate(() => window.desk.names()), round, died)
      await after.evaluate(() => window.desk.clear())
    } catch (error) {
      toll.failures++
      console.error(error)
    }
    await after.close()
  }
  await own.kill()
  judge('renderer killed', toll)
})
