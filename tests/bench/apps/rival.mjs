/** How the others are driven: their pages here tell when they are ready and hand out their own functions as `bench`. */

function rival(more) {
  return {
    ready: 'html[data-ready="yes"]',
    async prepare(page, { rivals, n, contents }) {
      const { id } = this
      if (this.saves && !contents.has(`${id}-${n}.json`)) {
        await page.goto(`${rivals}/${id}.html?n=${n}&prepare`)
        await page.waitForSelector(this.ready, { timeout: 180_000 })
        contents.set(`${id}-${n}.json`, JSON.stringify(await page.evaluate(() => window.bench.saved())))
      }
      return { url: `${rivals}/${id}.html?n=${n}`, taken: null }
    },
    /** The view begins at 40, 140. */
    async card(_page, cards) {
      const box = cards.find(({ x, y }) => x > 100 && x < 1000 && y > 20 && y < 560)
      return { x: box.x + 40 + box.width / 2, y: box.y + 140 + box.height / 2 }
    },
    async startTyping(page, at) {
      await page.mouse.click(at.x, at.y)
      await page.mouse.dblclick(at.x, at.y)
      await page.waitForSelector('textarea.excalidraw-wysiwyg, [contenteditable="true"], .tl-text-input')
    },
    async stopTyping(page) {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
    },
    /** Chosen by the page's own function; moved by a key. */
    async changeMany(page, _at, count) {
      await page.evaluate((many) => void window.bench.select(many), count)
      await page.evaluate(() => window.probe.afterPaint())
      await page.keyboard.press('ArrowRight')
    },
    cost: async (page) => ({ rows: 1, bytes: await page.evaluate(() => JSON.stringify(window.bench.saved()).length) }),
    async png(page) {
      await page.evaluate(() => window.probe.longest())
      return page.evaluate(async () => {
        const start = performance.now()
        const size = await window.bench.png()
        if (!size) throw new Error('an empty picture')
        return performance.now() - start
      })
    },
    ...more,
  }
}

export const excalidraw = rival({
  id: 'excalidraw',
  name: 'Excalidraw',
  saves: true,
  zooms: true,
  fit: 'Shift+Digit1',
  find: { keys: 'Control+KeyF', field: '.layer-ui__search-header input', found: '.layer-ui__result-item' },
})

export const tldraw = rival({
  id: 'tldraw',
  name: 'tldraw',
  saves: true,
  zooms: true,
  fit: 'Shift+Digit1',
  find: null,
  cost: null,
})

export const mermaid = rival({
  id: 'mermaid',
  name: 'Mermaid',
  saves: false,
  zooms: false,
  fit: null,
  find: null,
  changeMany: null,
  png: null,
  drags: false,
  typed: 'word',
  card: async () => ({ x: 900, y: 400 }),
  async startTyping(page) {
    await page.focus('textarea')
  },
  async stopTyping() {},
})

/** Only for its picture. */
export const grid = rival({ id: 'grid', name: 'html-to-image', saves: false, only: ['open', 'picture'], upTo: 1000 })

/** What the browser itself takes, whoever asks. */
export const bare = rival({
  id: 'bare',
  name: 'a bare page',
  saves: false,
  zooms: true,
  only: ['open', 'typing', 'pan'],
  card: async () => ({ x: 100, y: 60 }),
  async startTyping(page) {
    await page.focus('textarea')
  },
  async stopTyping() {},
  cost: null,
})
