/** Does something once what is on its way to the screen is there; the function returned thinks better of it. */
export function afterPaint(perform: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(perform)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
