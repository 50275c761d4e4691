/** What a press on the cells begins: choosing, dragging, a rectangle, a way, panning. */
import { flushSync } from 'react-dom'
import type { CanvasRoom } from '../canvasRoom'
import { dragCards } from './dragCards'
import { drawMarquee } from './drawMarquee'
import { drawWay } from './drawWay'
import { beginTyping, goTo, toggled } from '../keys/gridKeys'
import { dragHead } from './dragHead'
import { pan } from './pan'
import { paintedTarget } from './paintedTarget'
import { cellsPoint, type Target, targetOf } from './pointer'
import { endPicking, pickingFrom } from './pickNext'
import { cardsBetween } from '../keys/reach'
import { listenToSpace } from '../keys/spaceKey'
import { focusOf } from '../looking/steering'

const FAR = 4

/** Comes with the first sign of a device that has fingers on it. */
let pressByTouch: typeof import('./touchPress').pressByTouch | null = null
const expectFingers = () => void import('./touchPress').then((module) => (pressByTouch = module.pressByTouch))

/** Listens on the scroller until the signal comes. */
export function listenToPresses(room: CanvasRoom, scroller: HTMLElement, signal: AbortSignal): void {
  const space = listenToSpace(room, scroller, signal)
  if (navigator.maxTouchPoints > 0) expectFingers()
  const onDown = (event: PointerEvent) => {
    const element = pressedIn(room, event)
    if (event.button === 1 || (event.button === 0 && space.held())) {
      event.preventDefault()
      space.used()
      pan(room, event)
      return
    }
    if (event.button !== 0 || !event.isPrimary) return
    const target = targetOf(element) ?? paintedTarget(room, cellsPoint(scroller, room, event))
    if (target === null || target.is === 'field') return
    if (target.is === 'port') {
      event.preventDefault()
      drawWay(room, scroller, event, target.id)
      return
    }
    press(room, scroller, event, target)
  }
  const onDouble = (event: MouseEvent) => {
    const target = targetOf(event.target)
    if (target === null && paintedTarget(room, cellsPoint(scroller, room, event)))
      return lookCloser(room, scroller, event)
    if (target?.is === 'card' || target?.is === 'head') {
      const focus = focusOf(room.arrangement.store.getState().map, target.id)
      if (focus) beginTyping(room, focus)
    }
    if (target?.is === 'cell') beginTyping(room, { step: target.step, lane: target.lane })
  }
  const onAuxiliary = (event: MouseEvent) => {
    if (event.button === 1) event.preventDefault()
  }
  scroller.addEventListener('pointerdown', onDown, { signal })
  scroller.addEventListener('dblclick', onDouble, { signal })
  scroller.addEventListener('mousedown', onAuxiliary, { signal })
}

/** What is painted because one looks elsewhere has its elements at once when it is pressed: they are what is meant. */
function pressedIn({ camera }: CanvasRoom, event: PointerEvent): EventTarget | null {
  const { gliding, scrolling } = camera.store.getState()
  if (!gliding && !scrolling) return event.target
  flushSync(() => camera.rest())
  return document.elementFromPoint(event.clientX, event.clientY)
}

/** From afar a double click leads to where the cards can be read. */
function lookCloser(room: CanvasRoom, scroller: HTMLElement, event: MouseEvent): void {
  const { left, top } = room.camera.store.getState()
  const { x, y } = cellsPoint(scroller, room, event)
  room.camera.zoomTo(1, { x: x - left, y: y - top })
}

type Pressed = Exclude<Target, null | { is: 'field' } | { is: 'port' }>

/** Chooses, and waits whether the press becomes a drag. */
function press(room: CanvasRoom, scroller: HTMLElement, start: PointerEvent, target: Pressed): void {
  const drag = () => {
    if (target.is === 'card') dragCards(room, scroller, start, target.id)
    else if (target.is === 'cell') drawMarquee(room, scroller, start)
    else if (target.is === 'head') dragHead(room, scroller, start, target.id)
  }
  const tap = (at: PointerEvent) => chooseOnRelease(room, at, target)
  const touch = start.pointerType === 'touch'
  if (touch) {
    // A finger that held on an empty cell asks what can be done there, and adds nothing.
    const chosen = target.is === 'cell' ? { ...target, add: false } : target
    const deeds = { tap, held: (at: PointerEvent) => chooseOnRelease(room, at, chosen), drag }
    if (pressByTouch) return pressByTouch(room, scroller, start, target, deeds)
    // So early a finger only scrolls and taps.
    expectFingers()
  } else chooseOnPress(room, start, target)
  const pressing = new AbortController()
  const { signal } = pressing
  const stop = () => pressing.abort()
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return
    if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < FAR) return
    stop()
    if (!touch) drag()
  }
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return
    stop()
    tap(event)
  }
  addEventListener('pointermove', onMove, { signal })
  addEventListener('pointerup', onUp, { signal })
  addEventListener('pointercancel', stop, { signal })
}

const extending = (event: PointerEvent) => event.shiftKey || event.ctrlKey || event.metaKey

/** What is pressed without modifiers is chosen at once, unless it belongs to several that may be about to move. */
function chooseOnPress(room: CanvasRoom, event: PointerEvent, target: Pressed): void {
  const { editor, keyboard, arrangement } = room
  keyboard.inGrid = true
  if (extending(event) || pickingFrom(room) !== null) return
  const { selection } = editor.store.getState()
  if (target.is === 'card' && !selection.includes(target.id)) {
    const focus = focusOf(arrangement.store.getState().map, target.id)
    editor.select([target.id], focus)
  }
}

function chooseOnRelease(room: CanvasRoom, event: PointerEvent, target: Pressed): void {
  const { editor, arrangement } = room
  if (pickingFrom(room) !== null) {
    endPicking(room, target.is === 'card' ? target.id : null)
    if (target.is === 'card') return
  }
  const { selection, focus: last } = editor.store.getState()
  switch (target.is) {
    case 'card': {
      const focus = focusOf(arrangement.store.getState().map, target.id)
      if (!focus) return
      if (event.shiftKey && last && 'step' in last && 'step' in focus && selection.length > 0) {
        const span = cardsBetween(arrangement.store.getState(), last, focus)
        editor.select([...new Set([...selection, ...span])])
      } else editor.select(extending(event) ? toggled(selection, target.id) : [target.id], focus)
      return
    }
    case 'link':
      editor.select(extending(event) ? toggled(selection, target.id) : [target.id])
      return
    case 'cell': {
      const place = { step: target.step, lane: target.lane }
      if (target.add) beginTyping(room, place)
      else goTo(room, place)
      return
    }
    case 'head':
      goTo(room, { header: target.id })
  }
}
