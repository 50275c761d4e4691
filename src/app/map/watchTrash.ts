/** A map that is open may be thrown away in another tab: it says so, since what is changed in it would go with it. */
import { languageStore } from '../../i18n/languageStore'
import { whenIdle } from '../../idle/whenIdle'
import type { Id } from '../../model/journeyMap'
import { notify } from '../../ui/announce'
import type { Services } from '../services'

/** Gives what ends the watch. */
export function watchTrash({ library }: Services, id: Id): () => void {
  let told = false
  let stop = () => {}
  async function look() {
    const maps = await library.list()
    const trashed = maps.some((map) => map.id === id && map.trashed !== null)
    const t = languageStore.getState().speech?.t
    if (trashed && !told && t)
      notify({
        text: t('app.inTrash'),
        tone: 'warn',
        action: { label: t('library.trash.restore'), perform: () => void library.restore(id) },
      })
    told = trashed
  }
  const soon = () => {
    stop()
    stop = whenIdle(() => void look(), { within: 2000, otherwise: 500 })
  }
  soon()
  const unwatch = library.watch(soon)
  return () => {
    stop()
    unwatch()
  }
}
