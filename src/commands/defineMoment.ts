/** Writes what a moment of truth means on this map; an empty text gives the usual definition back. */
import { cleanText } from '../model/cleanText'
import type { Command } from './command'
import { mergeKey } from './written'

interface DefineMoment {
  moment: string
  text: string
}

export const defineMoment: Command<DefineMoment> = {
  id: 'settings.define',
  label: 'settings.define',
  group: 'map',
  bare: false,
  plan({ map }, { moment, text }) {
    const said = cleanText(text)
    if ((map.settings.moments[moment] ?? '') === said) return null
    return {
      change({ settings: { moments } }) {
        if (said.trim() === '') delete moments[moment]
        else moments[moment] = said
      },
      merge: mergeKey('define', [moment], {}),
    }
  },
}
