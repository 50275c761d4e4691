/** A listener that hears of many changes in a row only now and then, the first at once and the last for certain. */
const PAUSE = 250

export function calmly(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let again = false
  const tell = () => {
    again = false
    listener()
    timer = setTimeout(() => {
      timer = undefined
      if (again) tell()
    }, PAUSE)
  }
  return () => {
    if (timer === undefined) tell()
    else again = true
  }
}
