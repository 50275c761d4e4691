/** The app's own fonts for pictures drawn away from the page, where no style sheet reaches. */
import voiceItalicExt from '@fontsource-variable/newsreader/files/newsreader-latin-ext-standard-italic.woff2?url'
import voiceItalic from '@fontsource-variable/newsreader/files/newsreader-latin-standard-italic.woff2?url'
import voiceExt from '@fontsource-variable/newsreader/files/newsreader-latin-ext-standard-normal.woff2?url'
import voice from '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2?url'
import uiExt from '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-ext-wght-normal.woff2?url'
import ui from '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2?url'

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const EXTENDED =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

interface FontSource {
  family: string
  style: 'normal' | 'italic'
  weight: string
  latin: string
  extended: string
}

const SOURCES: readonly FontSource[] = [
  { family: 'Schibsted Grotesk Variable', style: 'normal', weight: '400 900', latin: ui, extended: uiExt },
  { family: 'Newsreader Variable', style: 'normal', weight: '200 800', latin: voice, extended: voiceExt },
  { family: 'Newsreader Variable', style: 'italic', weight: '200 800', latin: voiceItalic, extended: voiceItalicExt },
]

/**
 * Loads what the characters of `text` need into the worker's fonts. One that does not come (offline, refused) is left
 * out: the system's font stands in, as on the page.
 */
export async function loadPictureFonts(text: string): Promise<void> {
  const { fonts } = globalThis as { fonts?: FontFaceSet }
  if (!fonts || typeof FontFace === 'undefined') return
  for (const { family, style, weight, latin, extended } of SOURCES) {
    fonts.add(new FontFace(family, addressOf(latin), { style, weight, unicodeRange: LATIN }))
    fonts.add(new FontFace(family, addressOf(extended), { style, weight, unicodeRange: EXTENDED }))
  }
  const wanted = SOURCES.map(({ family, style }) => fonts.load(`${style} 500 16px "${family}"`, text))
  await Promise.allSettled(wanted)
}

const addressOf = (url: string) => `url(${JSON.stringify(new URL(url, globalThis.location.href).href)})`
