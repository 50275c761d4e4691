/** What the insights' page needs of the world beyond its map: survey files, and the library for the other state of the journey. */
import { nanoid } from 'nanoid'
import { changeSettings } from '../../commands/changeSettings'
import { languageStore } from '../../i18n/languageStore'
import type { JourneyMap } from '../../model/journeyMap'
import type { InsightsDeeds } from '../../panels/insights/section'
import { notify } from '../../ui/announce'
import type { OpenMap, Services } from '../services'

export function insightsDeeds(services: Services, open: OpenMap): InsightsDeeds {
  const { library, go } = services
  return {
    readSurvey: async (file) => (await import('../../formats/surveyFile')).readSurveyFile(file),
    async otherMaps() {
      const entries = await library.list()
      return entries.filter(({ id, trashed }) => id !== open.id && trashed === null)
    },
    makeOtherState: () => makeOtherState(services, open),
    compareWith: (counterpart) => void open.editor.run(changeSettings, { values: { counterpart } }),
    openMap: (id) => go(`/map/${id}`),
  }
}

/** A copy in the library that knows this map as its other state, as this one then knows the copy. */
async function makeOtherState({ library, go }: Services, { editor }: OpenMap): Promise<void> {
  const t = languageStore.getState().speech?.t
  if (!t) return
  const { map } = editor.store.getState()
  const now = new Date().toISOString()
  const title = map.title || t('map.untitled')
  const copy: JourneyMap = {
    ...map,
    id: nanoid(),
    title: t(map.state === 'as-is' ? 'insightsView.titleToBe' : 'insightsView.titleAsIs', { title }),
    state: map.state === 'as-is' ? 'to-be' : 'as-is',
    created: now,
    changed: now,
    settings: { ...map.settings, counterpart: map.id },
  }
  const added = await library.add(copy)
  if (!added.ok) return void notify({ text: t(added.error.key, added.error.params), tone: 'error' })
  const id = added.value
  editor.run(changeSettings, { values: { counterpart: id } })
  notify({
    text: t('insightsView.madeToBe', { title: copy.title }),
    tone: 'plain',
    action: { label: t('insightsView.openOther'), perform: () => go(`/map/${id}`) },
  })
}
