/** Whether no gesture is under way. */
import { useStore } from 'zustand'
import { useRoom } from '../canvasRoom'

export function useStill(): boolean {
  return useStore(useRoom().gesture, (state) => state.gesture.is === 'idle')
}
