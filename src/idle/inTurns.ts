/** Works a long task off in turns, between which a key that was pressed is answered. */
import { whenIdle } from './whenIdle'

/** One turn works no longer than this, so that what comes meanwhile is answered in the next frame. */
const TURN = 8

/** Between two turns, at most. */
const WAITING = { within: 300, otherwise: 0 }

/**
 * Each step of the task is done as a whole; after a turn `onTurn` hears whether it was the last.
 * The first turn comes once the page is idle. Gives what stops it.
 */
export function inTurns(task: Iterator<unknown>, onTurn: (done: boolean) => void): () => void {
  let stop: () => void
  const turn = () => {
    const until = performance.now() + TURN
    let done = false
    do done = task.next().done === true
    while (!done && performance.now() < until)
    if (!done) stop = whenIdle(turn, WAITING)
    onTurn(done)
  }
  stop = whenIdle(turn, WAITING)
  return () => stop()
}
