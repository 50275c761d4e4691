/** A picture of a part of the page just as it is seen, where the scene's own picture is not what is wanted. */
import { fontFaces } from '../../shapes/toSvg'
import { embeddedFonts } from './pictureFonts'
import { standIn } from './standIn'

export interface AsSeenOptions {
  scale: number
  /** A CSS colour, or null for none. */
  background: string | null
}

export async function pictureAsSeen(original: HTMLElement, { scale, background }: AsSeenOptions): Promise<Blob> {
  const { toBlob } = await import('html-to-image')
  const copy = standIn(original)
  try {
    const ground = background ? { backgroundColor: background } : {}
    // Fonts are handed in: left to itself the library looks for style sheets in ways that our policy refuses.
    const fontEmbedCSS = fontFaces(await embeddedFonts(copy.element.textContent ?? ''))
    const blob = await toBlob(copy.element, { pixelRatio: scale, fontEmbedCSS, ...ground })
    if (!blob) throw new Error('The browser gave no picture.')
    return blob
  } finally {
    copy.remove()
  }
}
