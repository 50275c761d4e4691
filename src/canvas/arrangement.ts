/** The laid-out map, kept up with the editor: a change re-measures what it touched and nothing else. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../editor/editor'
import { type Layout, layoutAfter, layoutOf } from '../layout/layout'
import { cardMeasurer, type Density, type MeasureCard } from '../layout/measureCard'
import { CARD_FONT, type MeasureText, NOTE_FONT, VOICE_FONT } from '../layout/metrics'
import type { JourneyMap } from '../model/journeyMap'
import type { Places } from '../model/places'
import { type LaneVersions, versionsAfter } from './laneMeans'

/** All of one moment, so that nobody reads boxes of one map against cards of another. */
export interface Arranged {
  map: JourneyMap
  places: Places
  layout: Layout
  measure: MeasureCard
  density: Density
  text: MeasureText
  felt: LaneVersions
}

export interface Arrangement {
  store: StoreApi<Arranged>
  setDensity(density: Density): void
  /** Lays out anew, with other fonts. */
  remeasure(text: MeasureText): void
  dispose(): void
}

const SAMPLES = [CARD_FONT, NOTE_FONT, VOICE_FONT].map((font) => ['The quick brown fox, 1234', font] as const)

function widthsOf(measure: MeasureText): number[] {
  return SAMPLES.map(([text, font]) => measure(text, font))
}

export function createArrangement(editor: Editor, density: Density, text: MeasureText): Arrangement {
  let measureText = text
  // Kept as numbers: asked again, the same measurer would answer with the fonts that have come meanwhile.
  let widths = widthsOf(text)
  const anew = (wanted: Density): Arranged => {
    const { map, places } = editor.store.getState()
    const measure = cardMeasurer(measureText, wanted)
    return {
      map,
      places,
      measure,
      text: measureText,
      density: wanted,
      layout: layoutOf(map, places, measure),
      felt: new Map(),
    }
  }
  const store = createStore<Arranged>()(() => anew(density))
  const dispose = editor.onChange(({ before, map, patches }) => {
    const { layout, measure, felt } = store.getState()
    const { places } = editor.store.getState()
    const change = { before, map, places, patches }
    store.setState({ map, places, layout: layoutAfter(layout, change, measure), felt: versionsAfter(felt, change) })
  })
  return {
    store,
    setDensity(wanted) {
      if (wanted !== store.getState().density) store.setState(anew(wanted))
    },
    remeasure(next) {
      // Where the fonts were there from the start, everything is measured already.
      const now = widthsOf(next)
      if (now.every((width, i) => width === widths[i])) return
      measureText = next
      widths = now
      store.setState(anew(store.getState().density))
    },
    dispose,
  }
}
