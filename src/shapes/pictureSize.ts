/** The kind and size of a raster picture, read from its first bytes, so that nobody need unpack it to know. */

export interface PictureSize {
  type: string
  width: number
  height: number
}

/** null where the bytes are none of the pictures that may come in. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const found = png(view) ?? gif(view) ?? webp(view) ?? avif(view) ?? jpeg(view)
    return found && found.width > 0 && found.height > 0 ? found : null
  } catch {
    // It ends before its size.
    return null
  }
}

const word = (view: DataView, at: number, length = 4) =>
  String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length))

function png(view: DataView): PictureSize | null {
  if (view.getUint32(0) !== 0x89504e47 || word(view, 12) !== 'IHDR') return null
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

function gif(view: DataView): PictureSize | null {
  if (word(view, 0) !== 'GIF8') return null
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

function webp(view: DataView): PictureSize | null {
  if (word(view, 0) !== 'RIFF' || word(view, 8) !== 'WEBP') return null
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  const size = (width: number, height: number) => ({ type: 'image/webp', width, height })
  if (word(view, 12) === 'VP8X') return size(three(24) + 1, three(27) + 1)
  if (word(view, 12) === 'VP8 ') return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  const bits = view.getUint32(21, true)
  return word(view, 12) === 'VP8L' ? size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1) : null
}

/** The size stands in the first `ispe` box of the head. */
function avif(view: DataView): PictureSize | null {
  if (word(view, 4) !== 'ftyp' || !/avi[fs]/.test(word(view, 8, 16))) return null
  const end = Math.min(view.byteLength - 16, 8_192)
  for (let at = 16; at < end; at++) {
    if (view.getUint32(at) === 0x69737065) {
      return { type: 'image/avif', width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    }
  }
  return null
}

/** Segments follow each other until the one that begins the frame. */
function jpeg(view: DataView): PictureSize | null {
  if (view.getUint16(0) !== 0xffd8) return null
  let at = 2
  for (;;) {
    const mark = view.getUint16(at)
    if (mark < 0xff01) return null
    const isFrame = mark >= 0xffc0 && mark <= 0xffcf && mark !== 0xffc4 && mark !== 0xffc8 && mark !== 0xffcc
    if (isFrame) return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + Math.max(2, view.getUint16(at + 2))
  }
}
