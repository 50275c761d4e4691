/** Decodes a picture as small as it will be seen, so that many can be held at once. Works on a page and in a worker. */

/** The whole picture, at least as large as fills this box unless it is smaller itself; null where it cannot be decoded. */
export async function smallPicture(blob: Blob, box: { width: number; height: number }): Promise<ImageBitmap | null> {
  try {
    const whole = await createImageBitmap(blob)
    const scale = Math.max(box.width / whole.width, box.height / whole.height)
    if (scale >= 1) return whole
    const small = await createImageBitmap(whole, {
      resizeWidth: Math.ceil(whole.width * scale),
      resizeHeight: Math.ceil(whole.height * scale),
      resizeQuality: 'high',
    })
    whole.close()
    return small
  } catch {
    return null
  }
}
