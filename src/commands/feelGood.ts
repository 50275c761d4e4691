/** Says that the chosen touchpoints feel good. */
import { feel } from './feel'

export const feelGood = feel('emotion.good', 1, 'Alt+Digit4')
