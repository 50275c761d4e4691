/** The first of `count` boxes whose end lies beyond `at`, by halving; `count` where none does. */
export function firstBeyond(count: number, end: (i: number) => number, at: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (end(middle) > at) high = middle
    else low = middle + 1
  }
  return low
}
