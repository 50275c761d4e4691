/** What is measured inside a page: frames, keys to paint, blocks of the main thread. Runs in the page before its own code. */

/* oxlint-disable unicorn/consistent-function-scoping -- it is carried into the page as one text */
export function probe() {
  const now = () => performance.now()
  const keys = []
  const releases = []
  let blocks = []
  let frames = null
  let lastKey = 0
  const afterPaint = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => done(now())
        channel.port2.postMessage(null)
      })
    })
  addEventListener(
    'keydown',
    (event) => {
      const at = event.timeStamp
      lastKey = at
      void afterPaint().then((painted) => keys.push(painted - at))
    },
    true,
  )
  addEventListener('pointerup', ({ timeStamp }) => void afterPaint().then((at) => releases.push(at - timeStamp)), true)
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) blocks.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  const tick = (at) => {
    if (!frames) return
    frames.push(at)
    requestAnimationFrame(tick)
  }
  window.probe = {
    afterPaint,
    takeKeys: () => keys.splice(0),
    forget: () => void releases.splice(0),
    startFrames() {
      frames = []
      requestAnimationFrame(tick)
    },
    stopFrames() {
      const taken = frames ?? []
      frames = null
      return taken.slice(1).map((at, i) => at - taken[i])
    },
    /** The longest task of the main thread that began after a moment. */
    longestSince: (from) =>
      Math.max(0, ...blocks.filter(({ startTime }) => startTime >= from).map(({ duration }) => duration)),
    /** The longest task of the main thread since the last call. */
    async longest() {
      await new Promise((done) => setTimeout(done, 60))
      const longest = Math.max(0, ...blocks.map(({ duration }) => duration))
      blocks = []
      return longest
    },
    /** From the last release of the mouse to the paint after it. */
    async released() {
      while (!releases.length) await afterPaint()
      return releases.splice(0).at(-1)
    },
    /** From the last key to the paint in which such an element stands. */
    async appears(selector) {
      while (!document.querySelector(selector)) await afterPaint()
      return (await afterPaint()) - lastKey
    },
    /** From the last key to the first of three frames in a row that came on time. */
    async settled(from = lastKey) {
      let calm = 0
      let first = 0
      for (let last = now(); calm < 3; ) {
        const at = await afterPaint()
        if (at - last < 26) {
          if (calm++ === 0) first = last
        } else calm = 0
        last = at
      }
      return Math.max(first - from, 0)
    },
  }
}
