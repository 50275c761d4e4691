/** Where Alt and an arrow move what is chosen. */
export type Way = 'left' | 'right' | 'up' | 'down'
