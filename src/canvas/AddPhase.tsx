/** Behind the last step: a button for a new phase. */
export function AddPhase({ at }: { at: number }) {
  void at
  return null
}
