/** The handle by which toolbar, keys and programs steer a canvas, from before it is painted until after it is gone. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Id } from '../../model/journeyMap'
import type { Point } from './look'

export interface ViewState {
  /** 1 is 100 %. */
  zoom: number
  /** Map pixels at the top left of the visible cells. */
  x: number
  y: number
}

/** What a canvas can do for those who hold a view. */
export interface Steering {
  /** `at`: screen pixels from the top left of the visible cells that stay where they are; the middle if absent. */
  zoomTo: (zoom: number, at?: Point) => void
  fit: () => void
  fitSelection: () => void
  /** Scrolls to a record, chooses it and puts the keyboard there. */
  reveal: (id: Id) => void
  /** Puts the keyboard where it last stood in the grid. */
  focusGrid: () => void
  /** Runs a command that makes something, and opens the title of what it made. */
  typeNew: (make: () => boolean) => void
  /** The next card that is picked is where a way from the chosen one leads; false where none is chosen. */
  pickNext: () => boolean
}

export interface View extends Steering {
  store: StoreApi<ViewState>
  /** Binds a canvas; the returned function lets it go. */
  attach: (steering: Steering) => () => void
}

export function createView(): View {
  let canvas: Steering | null = null
  let awaited = false
  const store = createStore<ViewState>()(() => ({ zoom: 1, x: 0, y: 0 }))
  return {
    store,
    attach(steering) {
      canvas = steering
      if (awaited) steering.focusGrid()
      awaited = false
      return () => {
        if (canvas === steering) canvas = null
      }
    },
    zoomTo: (zoom, at) => canvas?.zoomTo(zoom, at),
    fit: () => canvas?.fit(),
    fitSelection: () => canvas?.fitSelection(),
    reveal: (id) => canvas?.reveal(id),
    focusGrid() {
      // A canvas that is not there yet is given the keyboard when it comes.
      awaited = canvas === null
      canvas?.focusGrid()
    },
    typeNew: (make) => (canvas ? canvas.typeNew(make) : void make()),
    pickNext: () => canvas?.pickNext() ?? false,
  }
}
