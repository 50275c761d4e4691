/** The pictures on cards, kept by the library and shown by address. */
import { languageStore } from '../../i18n/languageStore'
import type { Pictures } from '../../panels/pictures/pictures'
import type { Services } from '../services'

/** Addresses live as long as the page; a hash is a picture for ever. */
const addresses = new Map<string, string>()

export function picturesOf({ library }: Services): Pictures {
  return {
    async put(blob) {
      const kept = await library.addPicture(blob)
      if (kept.ok) return kept.value
      const t = languageStore.getState().speech?.t
      throw new Error(t?.(kept.error.key, kept.error.params) ?? kept.error.kind)
    },
    async url(hash) {
      const known = addresses.get(hash)
      if (known) return known
      const blob = await library.readPicture(hash)
      if (!blob) return null
      const address = URL.createObjectURL(blob)
      addresses.set(hash, address)
      return address
    },
  }
}
