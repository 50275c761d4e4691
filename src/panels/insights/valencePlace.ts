/** Where a feeling stands between the left end of a track, −2, and the right end, +2; in per cent of its width. */
export function valencePlace(valence: number): string {
  return `${((valence + 2) / 4) * 100}%`
}
