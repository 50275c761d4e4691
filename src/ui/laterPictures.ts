/** What shows pictures comes with the first of them, or while the person looks around. */
import { later } from './later'

const parts = () => import('./pictureParts')

export const Photograph = later(async () => (await parts()).Photograph)
export const DrawnPicture = later(async () => (await parts()).DrawnPicture)
