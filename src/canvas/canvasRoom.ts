/** What the parts of one canvas share. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Editor, EditorState } from '../editor/editor'
import type { Arranged, Arrangement } from './arrangement/arrangement'
import type { Camera } from './looking/camera'
import { type CameraState, type Standing, standingIn } from './looking/look'
import type { ComputedLanes } from './arrangement/computedLanes'
import type { GestureStore } from './gestures/gestureStore'
import type { LaneMeans } from './arrangement/laneMeans'
import type { Keyboard } from './keys/keyboardPlace'
import type { PlaneStore } from './flow/plane'

export interface CanvasRoom {
  editor: Editor
  arrangement: Arrangement
  camera: Camera
  plane: PlaneStore
  computed: ComputedLanes
  means: LaneMeans
  gesture: GestureStore
  keyboard: Keyboard
}

export const CanvasContext = createContext<CanvasRoom | null>(null)

export function useRoom(): CanvasRoom {
  const room = useContext(CanvasContext)
  if (!room) throw new Error('Parts of the canvas stand inside it.')
  return room
}

export function useEditorState<T>(select: (state: EditorState) => T): T {
  return useStore(useRoom().editor.store, select)
}

export function useArranged<T>(select: (state: Arranged) => T): T {
  return useStore(useRoom().arrangement.store, select)
}

export function useCamera<T>(select: (state: CameraState) => T): T {
  return useStore(useRoom().camera.store, select)
}

/** As the camera, for what is an element of the page: it stands still while a zoom is painted over it. */
export function useStanding<T>(select: (state: Standing) => T): T {
  return useCamera((state) => select(standingIn(state)))
}
