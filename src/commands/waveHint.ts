/** Waves a hint of the method off, or brings it back. */
import type { Command } from './command'

interface WaveHint {
  hint: string
  off: boolean
}

export const waveHint: Command<WaveHint> = {
  id: 'hint.wave',
  label: 'hint.wave',
  group: 'map',
  bare: false,
  plan({ map }, { hint, off }) {
    if (hint === '' || (map.settings.waved[hint] ?? false) === off) return null
    return {
      change({ settings: { waved } }) {
        if (off) waved[hint] = true
        else delete waved[hint]
      },
    }
  },
}
