/** Pictures as they are seen, small and decoded, asked for by name. Whoever shows pictures loads it, and nobody at first. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { createPictureMaker } from './pictureMaker'
import { readPicture } from './pictureReader'

/** Grows with each handful that has come: who shows pictures asks again then, and only for what is still in sight. */
export const pictureNews = createStore(() => ({ count: 0 }))

const maker = createPictureMaker(readPicture, () => pictureNews.setState(({ count }) => ({ count: count + 1 })))

/** Undefined while it is on its way, null where this device does not have it. */
export function seenPicture(name: string): ImageBitmap | null | undefined {
  return maker.bitmap(name)
}

/** The same as an address that an element of a drawing can show. */
export function usePictureAddress(name: string): string | null | undefined {
  return useStore(pictureNews, () => maker.address(name))
}
