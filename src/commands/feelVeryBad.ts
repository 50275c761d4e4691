/** Says that the chosen touchpoints feel very bad. */
import { feel } from './feel'

export const feelVeryBad = feel('emotion.very-bad', -2, 'Alt+Digit1')
