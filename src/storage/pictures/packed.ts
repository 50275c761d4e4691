/** Pictures as a file carries them, in base64: in a backup, and in a copy that is kept up to date. */

export interface PackedPicture {
  type: string
  base64: string
}

/** Each picture once; what is lost is left out. */
export async function packed(
  hashes: readonly string[],
  read: (hash: string) => Promise<Blob | null>,
): Promise<PackedPicture[]> {
  const pictures: PackedPicture[] = []
  for (const hash of new Set(hashes)) {
    const picture = await read(hash)
    if (picture) pictures.push({ type: picture.type, base64: await toBase64(picture) })
  }
  return pictures
}

/** By the browser itself where it can: of a large picture the page would take some frames. */
function toBase64(picture: Blob): Promise<string> {
  if (typeof FileReader === 'undefined') return encoded(picture)
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The picture cannot be read.')))
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : ''
      resolve(address.slice(address.indexOf(',') + 1))
    })
    reader.readAsDataURL(picture)
  })
}

async function encoded(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer())
  let text = ''
  // So many at once fit into one call.
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(text)
}
