/** The map on the screen: a scroll container with headers that stay, cells and cards in the part that is seen. */
import { useEffect, useMemo, useState } from 'react'
import type { Editor } from '../editor/editor'
import type { Density } from '../layout/measureCard'
import { createArrangement } from './arrangement/arrangement'
import { Board } from './Board'
import { createComputedLanes } from './arrangement/computedLanes'
import { createCamera, type LookedAt } from './looking/camera'
import { CanvasContext, type CanvasRoom } from './canvasRoom'
import { createGestureStore } from './gestures/gestureStore'
import { createKeyboard } from './keys/keyboardPlace'
import { createLaneMeans } from './arrangement/laneMeans'
import { screenMeasure, whenFontsCome } from './arrangement/measureText'
import { createPlane } from './flow/plane'
import { type Preferring, PreferringContext } from './looking/preferring'
import { steeringOf } from './steeringOf'
import type { View } from './looking/view'

export interface CanvasProps {
  editor: Editor
  view: View
  theme: 'light' | 'dark'
  density: Density
  minimap: boolean
  /** Whether the form of what is chosen stands beside the map. */
  inspected: boolean
  wheelZooms: boolean
  /** Without it every map opens at its beginning. */
  looked?: LookedAt
  /** The canvas's own menu asks for another way of looking. */
  onPrefer?: Preferring['onPrefer']
  onAttached?: Preferring['onAttached']
  onWay?: Preferring['onWay']
}

export function Canvas(props: CanvasProps) {
  const { editor, density, looked } = props
  const [room, setRoom] = useState<CanvasRoom | null>(null)
  useEffect(() => {
    const { id } = editor.store.getState().map
    const made = createRoom(editor, density, looked)
    setRoom(made)
    const remember = () => {
      const { zoom, left, top } = made.camera.store.getState()
      looked?.set(id, { zoom, left, top })
    }
    // Whoever reloads or closes the page leaves no canvas behind.
    addEventListener('pagehide', remember)
    return () => {
      removeEventListener('pagehide', remember)
      remember()
      made.computed.dispose()
      made.means.dispose()
      made.plane.dispose()
      made.camera.dispose()
      made.arrangement.dispose()
    }
    // The density of later renders is set below; a room is made anew for another map only.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [editor, looked])
  useEffect(() => room?.arrangement.setDensity(density), [room, density])
  const { minimap, inspected, onPrefer, onAttached, onWay } = props
  const preferring = useMemo(
    () => ({ minimap, inspected, onPrefer, onAttached, onWay }),
    [minimap, inspected, onPrefer, onAttached, onWay],
  )
  if (!room || room.editor !== editor) return null
  return (
    <CanvasContext value={room}>
      <PreferringContext value={preferring}>
        <Steered room={room} view={props.view} />
        <Board theme={props.theme} wheelZooms={props.wheelZooms} />
      </PreferringContext>
    </CanvasContext>
  )
}

function createRoom(editor: Editor, density: Density, looked: LookedAt | undefined): CanvasRoom {
  const arrangement = createArrangement(editor, density, screenMeasure())
  const camera = createCamera(arrangement, looked?.get(editor.store.getState().map.id))
  const plane = createPlane(editor, arrangement, camera)
  const computed = createComputedLanes(editor, arrangement)
  const means = createLaneMeans(editor, arrangement)
  const [gesture, keyboard] = [createGestureStore(), createKeyboard()]
  return { editor, arrangement, camera, plane, computed, means, gesture, keyboard }
}

/** Ties the view to this canvas, and lays out anew once the fonts are there. */
function Steered({ room, view }: { room: CanvasRoom; view: View }) {
  useEffect(() => {
    const follow = () => {
      const { zoom, x, y } = room.camera.store.getState()
      view.store.setState({ zoom, x, y })
    }
    follow()
    const unfollow = room.camera.store.subscribe(follow)
    const detach = view.attach(steeringOf(room))
    return () => {
      unfollow()
      detach()
    }
  }, [room, view])
  useEffect(() => whenFontsCome(() => room.arrangement.remeasure(screenMeasure())), [room])
  return null
}
