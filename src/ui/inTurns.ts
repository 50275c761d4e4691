/** Works a long task off in turns, between which a key that was pressed is answered. */

/** One turn works no longer than this, so that what comes meanwhile is answered in the next frame. */
const TURN = 8

function idle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const handle = setTimeout(work, 0)
    return () => clearTimeout(handle)
  }
  const handle = requestIdleCallback(work, { timeout: 300 })
  return () => cancelIdleCallback(handle)
}

/**
 * Each step of the task is done as a whole; after a turn `onTurn` hears whether it was the last.
 * The first turn comes once the page is idle, or `now`. Gives what stops it.
 */
export function inTurns(task: Iterator<unknown>, onTurn: (done: boolean) => void, begin?: 'now'): () => void {
  let stop = () => {}
  const turn = () => {
    const until = performance.now() + TURN
    let done = false
    do done = task.next().done === true
    while (!done && performance.now() < until)
    if (!done) stop = idle(turn)
    onTurn(done)
  }
  if (begin === 'now') turn()
  else stop = idle(turn)
  return () => stop()
}
