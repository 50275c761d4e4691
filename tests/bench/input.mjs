/** Real input, as the browser gets it from a wheel, a mouse and keys, at a steady pace that does not wait for the page. */

const pause = (ms) => new Promise((done) => setTimeout(done, ms))
const FRAME = 1000 / 60

/** Sends `count` events at the pace of a screen; resolves when the page has taken them all. */
async function paced(count, send) {
  const sent = []
  const start = performance.now()
  for (let i = 0; i < count; i++) {
    const wait = start + i * FRAME - performance.now()
    if (wait > 0) await pause(wait)
    sent.push(send(i).catch(() => {}))
  }
  await Promise.all(sent)
}

export function handsOn(client) {
  const mouse = (type, x, y, more = {}) => client.send('Input.dispatchMouseEvent', { type, x, y, ...more })
  return {
    pan: (at, count, dx, dy) =>
      paced(count, () => mouse('mouseWheel', at.x, at.y, { deltaX: dx, deltaY: dy, pointerType: 'mouse' })),
    /** Ctrl and the wheel: out and in again, `times` times. */
    async zoom(at, count, notch, times) {
      const sign = (i) => (Math.floor(i / count) % 2 === 0 ? 1 : -1)
      await paced(2 * times * count, (i) =>
        mouse('mouseWheel', at.x, at.y, { deltaX: 0, deltaY: sign(i) * notch, modifiers: 2 }),
      )
    },
    async drag(from, by, count) {
      await mouse('mouseMoved', from.x, from.y)
      await mouse('mousePressed', from.x, from.y, { button: 'left', buttons: 1, clickCount: 1 })
      await paced(count, (i) =>
        mouse('mouseMoved', from.x + (by.x * (i + 1)) / count, from.y + (by.y * (i + 1)) / count, {
          button: 'left',
          buttons: 1,
        }),
      )
      return () => mouse('mouseReleased', from.x + by.x, from.y + by.y, { button: 'left', clickCount: 1 })
    },
  }
}
