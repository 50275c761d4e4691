/** How Periplo is driven: by the handles that it offers to any program, with real keys and a real mouse. */

const saved = '[data-save-state="saved"]'

export const periplo = {
  id: 'periplo',
  name: 'Periplo',
  zooms: true,
  fit: 'Shift+Digit1',
  find: { keys: 'Control+KeyK', field: '[cmdk-input]', found: '[cmdk-item][data-value^="map "]' },
  /** Takes the map in as a file; where it opens from then on, and what the first visit downloaded. */
  async prepare(page, { base, map }) {
    await page.goto(`${base}/#/`)
    await page.waitForSelector('html[data-ready="library"]')
    const before = performance.now()
    await page.setInputFiles('input[data-open-file]', {
      name: 'big.periplo.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(map)),
    })
    await page.waitForSelector('html[data-ready="editor"]', { timeout: 120_000 })
    const taken = performance.now() - before
    await page.waitForSelector(saved)
    // A first visit is over when what it keeps for a time without a network is there.
    await page.evaluate(() =>
      navigator.serviceWorker.getRegistration().then((it) => it && navigator.serviceWorker.ready),
    )
    return { url: page.url(), taken }
  },
  ready: 'html[data-ready="editor"]',
  async card(page) {
    const boxes = await page.$$eval('[data-card]', (cards) =>
      cards.map((card) => card.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x, y, width, height })),
    )
    const inside =
      boxes.find(({ x, y }) => x > 300 && x < 1000 && y > 180 && y < 640) ??
      boxes.find(({ x, y }) => x > 180 && y > 150)
    return { x: inside.x + inside.width / 2, y: inside.y + 14 }
  },
  async startTyping(page, at) {
    await page.mouse.dblclick(at.x, at.y)
    await page.waitForSelector('[data-title-input]')
  },
  async stopTyping(page) {
    await page.keyboard.press('Enter')
    await page.waitForSelector(saved)
  },
  /** Two lanes of the map, felt anew. */
  async changeMany(page, at) {
    await page.mouse.click(at.x, at.y)
    for (const keys of ['Control+Home', 'Shift+End', 'Shift+ArrowDown', 'Alt+Digit5']) await page.keyboard.press(keys)
    await page.waitForSelector(saved)
  },
  /** What the database wrote for these changes. */
  cost: (page) =>
    page.evaluate(async () => {
      const { name } = (await indexedDB.databases()).find((one) => !one.name.includes('workbox'))
      const db = await new Promise((done) => {
        indexedDB.open(name).onsuccess = (event) => done(event.target.result)
      })
      const rows = await new Promise((done) => {
        db.transaction('rows').objectStore('rows').getAll().onsuccess = (event) => done(event.target.result)
      })
      db.close()
      return { rows: rows.length, bytes: JSON.stringify(rows).length }
    }),
  async png(page) {
    await page.keyboard.press('Control+Shift+E')
    await page.waitForSelector('[data-export="png"]')
    await page.click('[data-export="png"]')
    await page.waitForSelector('[data-export-save]:not([disabled])')
    await page.waitForSelector('[data-picture]', { timeout: 60_000 })
    await page.evaluate(() => window.probe.longest())
    const start = performance.now()
    const arrives = page.waitForEvent('download', { timeout: 240_000 })
    await page.click('[data-export-save]')
    const download = await arrives
    const took = performance.now() - start
    await download.delete()
    return took
  },
}
