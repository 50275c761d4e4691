/** How the toolbar, the keys and outside programs look at and steer what the canvas shows. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Id } from '../model/journeyMap'

export interface ViewState {
  /** 1 is 100 %. */
  zoom: number
  /** The map pixel at the top left of the cells. */
  x: number
  y: number
}

/** What only the mounted canvas can do. */
export interface ViewDeeds {
  /** Zooms around a point of the window in client pixels, the middle where absent. */
  zoomTo(zoom: number, at?: { x: number; y: number }): void
  fit(): void
  fitSelection(): void
  /** Scrolls a record into view, clear of the headers. */
  reveal(id: Id): void
  /** Puts the keyboard into the grid, where it was. */
  focusGrid(): void
}

export interface View extends ViewDeeds {
  store: StoreApi<ViewState>
  /** Called by the canvas when it is mounted; the returned function lets go. */
  attach(deeds: ViewDeeds): () => void
}

export function createView(): View {
  const store = createStore<ViewState>()(() => ({ zoom: 1, x: 0, y: 0 }))
  let deeds: ViewDeeds | null = null
  return {
    store,
    attach(mounted) {
      deeds = mounted
      return () => {
        if (deeds === mounted) deeds = null
      }
    },
    zoomTo: (zoom, at) => deeds?.zoomTo(zoom, at),
    fit: () => deeds?.fit(),
    fitSelection: () => deeds?.fitSelection(),
    reveal: (id) => deeds?.reveal(id),
    focusGrid: () => deeds?.focusGrid(),
  }
}
