/** The app's own fonts for pictures drawn away from the page, where no style sheet reaches. */
import voiceItalicExt from '@fontsource-variable/newsreader/files/newsreader-latin-ext-standard-italic.woff2?url'
import voiceExt from '@fontsource-variable/newsreader/files/newsreader-latin-ext-standard-normal.woff2?url'
import voiceItalic from '@fontsource-variable/newsreader/files/newsreader-latin-standard-italic.woff2?url'
import voice from '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2?url'
import uiExt from '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-ext-wght-normal.woff2?url'
import ui from '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2?url'
import { familyName } from '../../shapes/fonts'
import type { EmbeddedFont } from '../../shapes/toSvg'

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const EXTENDED =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

interface FontSource {
  family: EmbeddedFont['family']
  italic: boolean
  url: string
  range: string
}

const face = (family: EmbeddedFont['family'], italic: boolean, latin: string, extended: string): FontSource[] => [
  { family, italic, url: latin, range: LATIN },
  { family, italic, url: extended, range: EXTENDED },
]

const SOURCES: readonly FontSource[] = [
  ...face('ui', false, ui, uiExt),
  ...face('voice', false, voice, voiceExt),
  ...face('voice', true, voiceItalic, voiceItalicExt),
]

/**
 * Loads what the characters of `text` need into the worker's fonts. One that does not come (offline, refused) is left
 * out: the system's font stands in, as on the page.
 */
export async function loadPictureFonts(text: string): Promise<void> {
  const { fonts } = globalThis as { fonts?: FontFaceSet }
  if (!fonts || typeof FontFace === 'undefined') return
  const wanted = SOURCES.map(({ family, italic, url, range }) => {
    const style = italic ? 'italic' : 'normal'
    const source = `url(${JSON.stringify(new URL(url, globalThis.location.href).href)})`
    fonts.add(new FontFace(familyName(family), source, { style, weight: '200 900', unicodeRange: range }))
    return fonts.load(`${style} 500 16px "${familyName(family)}"`, text)
  })
  await Promise.allSettled(wanted)
}

/** The fonts that the characters of `text` need, to travel inside a file. */
export async function embeddedFonts(text: string): Promise<EmbeddedFont[]> {
  const needed = SOURCES.filter(({ range }) => range === LATIN || /[\u0100-\u02ff\u1e00-\u1eff]/.test(text))
  const read = needed.map(async ({ family, italic, url, range }) => {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`No font at ${url}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { family, italic, range, data: `data:font/woff2;base64,${base64(bytes)}` }
  })
  const settled = await Promise.allSettled(read)
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}
