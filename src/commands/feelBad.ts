/** Says that the chosen touchpoints feel bad. */
import { feel } from './feel'

export const feelBad = feel('emotion.bad', -1, 'Alt+Digit2')
