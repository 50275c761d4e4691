/** Says that the chosen touchpoints feel very good. */
import { feel } from './feel'

export const feelVeryGood = feel('emotion.very-good', 2, 'Alt+Digit5')
