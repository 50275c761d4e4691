/** The laid-out map, kept up with the editor: a change re-measures what it touched and nothing else. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../../editor/editor'
import type { Unfolded } from '../../layout/folding'
import { cardBoxes, type Layout, layoutAfter, layoutOf, refolded } from '../../layout/layout'
import { cardMeasurer, type Density, type MeasureCard } from '../../layout/measureCard'
import { type MeasureText, TEXT_FONTS } from '../../layout/metrics'
import type { JourneyMap, LaneId, StepId } from '../../model/journeyMap'
import type { Places } from '../../model/places'
import { type LaneVersions, versionsAfter } from './laneVersions'

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
  /** Opens or folds a crowded cell. */
  unfold(cell: { step: StepId; lane: LaneId }, open: boolean): void
  /** Lays out anew, with other fonts. */
  remeasure(text: MeasureText): void
  dispose(): void
}

const SAMPLES = TEXT_FONTS.map((font) => ['The quick brown fox, 1234', font] as const)

function widthsOf(measure: MeasureText): number[] {
  return SAMPLES.map(([text, font]) => measure(text, font))
}

export function createArrangement(editor: Editor, density: Density, text: MeasureText): Arrangement {
  let measureText = text
  // Kept as numbers: asked again, the same measurer would answer with the fonts that have come meanwhile.
  let widths = widthsOf(text)
  const anew = (wanted: Density, unfolded: Unfolded = new Set()): Arranged => {
    const { map, places } = editor.store.getState()
    const measure = cardMeasurer(measureText, wanted)
    return {
      map,
      places,
      measure,
      text: measureText,
      density: wanted,
      layout: layoutOf(map, places, measure, unfolded),
      felt: new Map(),
    }
  }
  const store = createStore<Arranged>()(() => anew(density))
  /** A card on which the keyboard stands is never folded away. */
  const openFocused = () => {
    const { focus } = editor.store.getState()
    if (!focus || !('card' in focus) || focus.card === undefined) return
    const { layout, map, places, measure } = store.getState()
    const boxes = cardBoxes(layout, map, places, focus.step, focus.lane, measure)
    if (boxes.some(({ id, folded }) => folded && id === focus.card)) unfold(focus, true)
  }
  const unfold: Arrangement['unfold'] = (cell, open) =>
    store.setState((now) => ({ layout: refolded(now.layout, cell, open, now) }))
  const stopChanges = editor.onChange(({ before, map, patches }) => {
    const { layout, measure, felt } = store.getState()
    const { places } = editor.store.getState()
    const change = { before, map, places, patches }
    store.setState({ map, places, layout: layoutAfter(layout, change, measure), felt: versionsAfter(felt, change) })
    openFocused()
  })
  const stopFocus = editor.store.subscribe((now, before) => {
    if (now.focus !== before.focus && now.map === before.map) openFocused()
  })
  return {
    store,
    setDensity(wanted) {
      if (wanted !== store.getState().density) store.setState(anew(wanted, store.getState().layout.unfolded))
    },
    remeasure(next) {
      // Where the fonts were there from the start, everything is measured already.
      const now = widthsOf(next)
      if (now.every((width, i) => width === widths[i])) return
      measureText = next
      widths = now
      store.setState(anew(store.getState().density, store.getState().layout.unfolded))
    },
    unfold,
    dispose() {
      stopChanges()
      stopFocus()
    },
  }
}
