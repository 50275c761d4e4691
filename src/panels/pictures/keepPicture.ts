/** A picture on its way into a map: scaled down and kept apart from it; what is wrong with it is told. */
import type { Translate } from '../../i18n/words'
import { notify } from '../../ui/announce'
import type { Pictures } from './pictures'

export interface KeptPicture {
  hash: string
  /** In pixels. */
  width: number
  height: number
}

/** Null where it was refused or could not be kept. `square`: cut to a square of at most so many pixels a side. */
export async function keepPicture(
  file: Blob,
  pictures: Pictures,
  t: Translate,
  square?: number,
): Promise<KeptPicture | null> {
  try {
    const { isPictureFault, scalePicture } = await import('./scalePicture')
    const scaled = await scalePicture(file, square)
    if (!isPictureFault(scaled)) {
      const { blob, width, height } = scaled
      return { hash: await pictures.put(blob), width, height }
    }
    notify({ text: t(scaled.key, scaled.params), tone: 'warn' })
  } catch {
    notify({ text: t('inspector.picture.unkept'), tone: 'error' })
  }
  return null
}
