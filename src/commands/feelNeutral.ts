/** Says that the chosen touchpoints feel neutral. */
import { feel } from './feel'

export const feelNeutral = feel('emotion.neutral', 0, 'Alt+Digit3')
