/** When frames reached the screen, from the browser's own trace. */

export const drawnFrames = {
  categories: ['-*', 'devtools.timeline.frame', 'disabled-by-default-devtools.timeline.frame'],
  /** Milliseconds between frames that were drawn. */
  read(trace) {
    const { traceEvents } = JSON.parse(trace.toString())
    const drawn = traceEvents.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts / 1000)
    drawn.sort((a, b) => a - b)
    return drawn.slice(1).map((at, i) => at - drawn[i])
  },
}
