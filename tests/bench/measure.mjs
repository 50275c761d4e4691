/** One editor with one map, once: each step by itself, cut off after a minute. */
import { handsOn } from './input.mjs'
import { ofFrames, percentile } from './figures.mjs'
import { probe } from './probe.mjs'
import { drawnFrames } from './trace.mjs'

export const LIMIT = Number(process.env.LIMIT ?? 60_000)
export const MANY = 2222
/** How often an editor is opened again; the middle one counts. */
const VISITS = 3
const TYPED = 'word by word it '
const settle = (ms) => new Promise((done) => setTimeout(done, ms))

class CutOff extends Error {}

function within(limit, work) {
  let timer
  const over = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new CutOff(`over ${limit / 1000} s`)), limit)
  })
  return Promise.race([work, over]).finally(() => clearTimeout(timer))
}

/** Watches for `data-ready` from the first moment of a page. */
function watchReady() {
  new MutationObserver(() => {
    const { ready } = document.documentElement.dataset
    if (ready && ready !== 'library') window.readyAt ??= performance.now()
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] })
}

export async function measure(browser, app, content) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
  await context.addInitScript(probe)
  await context.addInitScript(watchReady)
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  const session = { browser, page, client, app, content, hands: handsOn(client), result: {} }
  try {
    // What comes before the measuring may take its time.
    session.prepared = await within(3 * LIMIT, app.prepare(page, content))
    await inSteps(session)
  } catch (error) {
    session.result.failed = {
      open: `${error instanceof CutOff ? '' : 'preparing: '}${String(error.message).split('\n')[0]}`,
    }
  } finally {
    await within(5000, context.close()).catch(() => {})
  }
  return session.result
}

async function inSteps(session) {
  const { app, result } = session
  const steps = { open, typing, drag, pan, zoom, selectAll, undo, search, fit, memory, picture }
  for (const [name, step] of Object.entries(steps)) {
    if (process.env.SKIP?.split(',').includes(name) || (app.only && !app.only.includes(name))) continue
    try {
      const found = await within(name === 'picture' ? 4 * LIMIT : LIMIT, step(session))
      for (const [metric, value] of Object.entries(found ?? {})) if (value !== null) result[metric] = value
    } catch (error) {
      const reason = error instanceof CutOff ? error.message : String(error).split('\n')[0].slice(0, 160)
      result.failed = { ...result.failed, [name]: reason }
      console.warn(`  ${app.id} ${name}: ${reason}`)
      // A page that does not answer any more has nothing further to show.
      if (error instanceof CutOff || name === 'open') return
    }
  }
}

async function open({ page, client, app, prepared: { url, taken } }) {
  const loaded = async () => {
    await page.goto('about:blank')
    await page.goto(url)
    await page.waitForSelector(app.ready, { timeout: LIMIT })
    return page.evaluate(() => window.readyAt)
  }
  await client.send('Network.enable')
  let bytes = 0
  const count = ({ encodedDataLength }) => (bytes += encodedDataLength)
  const own = /\/content\//
  const foreign = new Set()
  client.on('Network.requestWillBeSent', ({ requestId, request }) => own.test(request.url) && foreign.add(requestId))
  client.on('Network.loadingFinished', (event) => foreign.has(event.requestId) || count(event))
  await client.send('Network.clearBrowserCache')
  await client.send('Network.setBypassServiceWorker', { bypass: true })
  await loaded()
  const download = bytes
  await client.send('Network.disable')
  const visits = []
  for (let visit = 0; visit < VISITS; visit++) {
    visits.push(await loaded())
    await settle(400)
  }
  return { open: percentile(visits, 0.5), opening: taken, download: download / 1024 }
}

async function typing({ page, app, content, client }) {
  const at = await app.card(page, content.cards)
  await app.startTyping(page, at)
  await settle(300)
  await page.evaluate(() => window.probe.takeKeys())
  for (const letter of app.typed ?? TYPED) {
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter, unmodifiedText: letter })
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
    await settle(45)
  }
  if (app.id === 'mermaid') await page.waitForFunction(() => window.bench.drawn > 1)
  const keys = await page.evaluate(async () => {
    await window.probe.afterPaint()
    return window.probe.takeKeys()
  })
  await app.stopTyping(page)
  const cost = app.cost ? await app.cost(page) : null
  const each = app.id === 'periplo' ? TYPED.length : 1
  return {
    key50: percentile(keys, 0.5),
    key95: percentile(keys, 0.95),
    saveBytes: cost && cost.bytes / each,
    saveRows: cost && cost.rows / each,
  }
}

async function drag(session) {
  const { page, app, content, hands } = session
  if (app.drags === false) return null
  const at = await app.card(page, content.cards)
  let drop
  const { shown } = await filmed(session, async () => {
    drop = await hands.drag(at, { x: 230, y: 60 }, 45)
  })
  await page.evaluate(() => window.probe.forget())
  await drop()
  return { drag95: shown.p95, drop: await page.evaluate(() => window.probe.released()) }
}

/** What reached the screen during a gesture, and what the page's own frames were. */
async function filmed({ browser, page }, gesture) {
  await page.evaluate(() => window.probe.startFrames())
  await browser.startTracing(page, { categories: drawnFrames.categories })
  await gesture()
  const ended = await page.evaluate(() => performance.now())
  const trace = await browser.stopTracing()
  const own = ofFrames(await page.evaluate(() => window.probe.stopFrames()))
  const shown = ofFrames(drawnFrames.read(trace))
  return { own, ended, shown: shown.p95 === null ? own : shown }
}

/** The longest task in the moment after a gesture: what was put off until its end. */
async function restAfter({ page }, ended) {
  await settle(700)
  return page.evaluate((from) => window.probe.longestSince(from), ended)
}

async function pan(session) {
  const { hands } = session
  const at = { x: 800, y: 450 }
  const [across, down] = session.app.zooms ? [90, 0] : [0, 90]
  const { own, shown, ended } = await filmed(session, async () => {
    await hands.pan(at, 60, across, down)
    await hands.pan(at, 60, -across, -down)
  })
  const panRest = await restAfter(session, ended)
  return { panRest, pan50: shown.p50, pan95: shown.p95, panDropped: shown.dropped, panMain95: own.p95 }
}

async function zoom(session) {
  if (!session.app.zooms) return null
  const { own, shown, ended } = await filmed(session, () => session.hands.zoom({ x: 700, y: 450 }, 14, 25, 2))
  const zoomRest = await restAfter(session, ended)
  await session.page.keyboard.press('Shift+Digit0')
  await settle(300)
  return { zoomRest, zoom50: shown.p50, zoom95: shown.p95, zoomDropped: shown.dropped, zoomMain95: own.p95 }
}

/** From a key to the paint after it. */
async function keyed(page, keys) {
  await page.evaluate(() => window.probe.takeKeys())
  await page.keyboard.press(keys)
  return page.evaluate(async () => {
    await window.probe.afterPaint()
    return window.probe.takeKeys().at(-1)
  })
}

async function selectAll({ page, app, content }) {
  if (!app.changeMany) return null
  const at = await app.card(page, content.cards)
  await page.mouse.click(at.x, at.y)
  await settle(800)
  const all = await keyed(page, 'Control+KeyA')
  await page.keyboard.press('Escape')
  return { selectAll: all }
}

async function undo({ page, app, content }) {
  if (!app.changeMany) return null
  const at = await app.card(page, content.cards)
  await app.changeMany(page, at, MANY)
  await settle(500)
  const back = await keyed(page, 'Control+KeyZ')
  await settle(200)
  await page.keyboard.press('Escape')
  return { undo: back }
}

async function search({ page, app }) {
  if (!app.find) return null
  await page.keyboard.press(app.find.keys)
  await page.waitForSelector(app.find.field)
  await page.focus(app.find.field)
  await settle(300)
  await page.evaluate(() => window.probe.takeKeys())
  await page.keyboard.type('cov', { delay: 60 })
  const found = await page.evaluate((selector) => window.probe.appears(selector), app.find.found)
  const keys = await page.evaluate(() => window.probe.takeKeys())
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  return { search: found, searchKey95: percentile(keys, 0.95) }
}

async function fit({ page, app, content }) {
  if (!app.fit) return null
  const at = await app.card(page, content.cards).catch(() => ({ x: 700, y: 450 }))
  await page.mouse.click(at.x, at.y)
  await settle(200)
  await page.keyboard.press(app.fit)
  const settled = await page.evaluate(() => window.probe.settled())
  await settle(200)
  return { fit: settled }
}

async function memory({ client }) {
  await client.send('HeapProfiler.collectGarbage')
  await client.send('Performance.enable')
  const { metrics } = await client.send('Performance.getMetrics')
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? null
  return { heap: of('JSHeapUsedSize') / 1048576, elements: of('Nodes') }
}

async function picture({ page, app }) {
  if (!app.png) return null
  const took = await app.png(page)
  return { png: took, pngBlock: await page.evaluate(() => window.probe.longest()) }
}
