/** The keys of the grid: moving, extending, choosing, and beginning to type. What changes the map otherwise is the app's. */
import { flushSync } from 'react-dom'
import { addCard } from '../../commands/addCard'
import type { Focus } from '../../commands/command'
import type { CanvasRoom } from '../canvasRoom'
import { firstPlace } from './gridPlaces'
import { type Grid, moved } from './gridNavigation'
import { endPicking, pickingFrom } from '../gestures/pickNext'
import { PAINTED_BELOW } from '../looking/projection'
import { allCards, cardsBetween, cardsOfColumn, cardsOfRow } from './reach'
import { showFocus } from '../looking/steering'

const isMod = (event: KeyboardEvent) => event.ctrlKey || event.metaKey

/** Some keys are the app's although they write something: zoom on the digits, help on the question mark. */
function isTyped(event: KeyboardEvent): boolean {
  if (isMod(event) || event.altKey) return false
  if (event.key === 'Dead' || event.key === 'Process' || event.isComposing) return true
  if (event.shiftKey && /^Digit[0-9]$/.test(event.code) && !/\p{L}/u.test(event.key)) return false
  return /^.$/u.test(event.key) && event.key !== '?' && event.key !== ' '
}

export function gridOf({ arrangement, camera }: CanvasRoom): Grid {
  const { layout, places } = arrangement.store.getState()
  const { window: span } = camera.store.getState()
  return { layout, places, page: Math.max(1, span.rows.to - span.rows.from - 4) }
}

/** Puts the keyboard there; its card is chosen with it. */
export function goTo(room: CanvasRoom, focus: Focus): void {
  room.keyboard.inGrid = true
  const card = 'card' in focus ? focus.card : undefined
  room.editor.select(card === undefined ? [] : [card], focus)
  showFocus(room, focus)
}

/** Opens the title of a card, or of a new card in an empty cell, within the frame of the key. */
export function beginTyping(room: CanvasRoom, focus: Focus): boolean {
  const { editor } = room
  if (editor.store.getState().readonly) return false
  if ('header' in focus) {
    flushSync(() => editor.startEditing(focus.header, 'title'))
    return true
  }
  if (focus.card !== undefined) {
    const { card } = focus
    flushSync(() => {
      editor.select([card], focus)
      editor.startEditing(card, 'title')
    })
    return true
  }
  typeNew(room, () => editor.run(addCard, { step: focus.step, lane: focus.lane }))
  return editor.store.getState().editing !== null
}

/** Opens the title of what a command has just made; a card that gets no words goes again. */
export function typeNew(room: CanvasRoom, make: () => boolean): void {
  const { editor, keyboard } = room
  const since = editor.store.getState().history.done.at(-1) ?? null
  flushSync(() => {
    if (!make()) return
    const now = editor.store.getState().focus
    if (!now) return
    keyboard.inGrid = true
    showFocus(room, now)
    if ('header' in now) editor.startEditing(now.header, 'title')
    if (!('card' in now) || now.card === undefined) return
    keyboard.made = now.card
    editor.startEditing(now.card, 'title', since)
  })
  // React Flow takes new nodes in an effect of its own: a second round puts the field on the page.
  flushSync(() => {})
}

function chooseAll({ editor, arrangement }: CanvasRoom, event: KeyboardEvent, focus: Focus): boolean {
  if (!isMod(event) || event.key.toLowerCase() !== 'a') return false
  editor.select(allCards(arrangement.store.getState()), focus)
  return true
}

/** Space chooses the card where the keyboard stands, with Ctrl its column, with Shift its row. */
export function chooseBySpace({ editor, arrangement }: CanvasRoom, event: KeyboardEvent): void {
  const arranged = arrangement.store.getState()
  const focus: Focus | null = editor.store.getState().focus ?? firstPlace(arranged.layout)
  if (!focus || event.altKey) return
  const cell = 'step' in focus ? focus : null
  const column = arranged.layout.columnOf.get(cell ? cell.step : 'header' in focus ? focus.header : '')
  const row = arranged.layout.rowOf.get(cell ? cell.lane : 'header' in focus ? focus.header : '')
  if (isMod(event) && column !== undefined) editor.select(cardsOfColumn(arranged, column), focus)
  else if (event.shiftKey && row !== undefined) editor.select(cardsOfRow(arranged, row), focus)
  else if (cell?.card !== undefined) editor.select(toggled(editor.store.getState().selection, cell.card), focus)
}

/** Enter picks the card where the keyboard stands, Escape none. */
function endsPicking(room: CanvasRoom, { key }: KeyboardEvent, focus: Focus): boolean {
  if (pickingFrom(room) === null || (key !== 'Enter' && key !== 'Escape')) return false
  endPicking(room, key === 'Enter' && 'card' in focus ? (focus.card ?? null) : null)
  return true
}

export function createGridKeys(room: CanvasRoom): (event: KeyboardEvent) => void {
  const { editor, arrangement } = room
  /** Where extending began. */
  let anchor: Focus | null = null

  function navigate(event: KeyboardEvent, focus: Focus): boolean {
    const whole = isMod(event) && (event.key === 'Home' || event.key === 'End')
    if (event.altKey || (isMod(event) && !whole)) return false
    const to = moved(gridOf(room), focus, event.key, whole)
    if (!to) return event.key.startsWith('Arrow') || event.key.startsWith('Page')
    if (!event.shiftKey) {
      anchor = null
      goTo(room, to)
      return true
    }
    anchor ??= focus
    editor.select(cardsBetween(arrangement.store.getState(), anchor, to), to)
    showFocus(room, to)
    return true
  }

  return (event) => {
    const target = event.target
    if (event.defaultPrevented || !(target instanceof Element)) return
    if (target.matches('textarea, input, select, button, [role^="menu"]')) return
    const { focus: known, selection } = editor.store.getState()
    const focus = known ?? firstPlace(arrangement.store.getState().layout)
    if (!focus) return
    if (endsPicking(room, event, focus)) return event.preventDefault()
    if (event.key === 'Escape' && selection.length > 0) {
      editor.select([], focus)
      event.preventDefault()
      return
    }
    const plain = !isMod(event) && !event.altKey && !event.shiftKey
    if (plain && event.key === 'Enter' && room.camera.store.getState().zoom < PAINTED_BELOW) {
      room.camera.zoomTo(1)
      showFocus(room, focus)
      event.preventDefault()
      return
    }
    if (plain && (event.key === 'Enter' || event.key === 'F2')) {
      if (beginTyping(room, focus)) event.preventDefault()
      return
    }
    if (navigate(event, focus) || chooseAll(room, event, focus)) {
      event.preventDefault()
      return
    }
    // The browser writes the character itself, into the field that now has the focus: dead keys and input methods too.
    if (isTyped(event) && beginTyping(room, focus)) event.stopPropagation()
  }
}

export function toggled(selection: readonly string[], id: string): string[] {
  return selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]
}
