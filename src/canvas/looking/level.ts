/** How much of a card is shown from how far. */

/** Below this zoom a card is a face and one line. */
export const FULL_FROM = 0.75

export type Level = 'note' | 'full' | 'compact' | 'line'
