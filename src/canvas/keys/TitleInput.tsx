/** The field in which a title is typed, in the place and the type of the title itself. */
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { changeCard } from '../../commands/changeCard'
import { changeLane } from '../../commands/changeLane'
import { changePhase } from '../../commands/changePhase'
import { changeStep } from '../../commands/changeStep'
import { useT } from '../../ui/useT'
import { type CanvasRoom, useRoom } from '../canvasRoom'
import { FEELINGS } from '../cards/feelings'
import { goTo, gridOf } from './gridKeys'
import { besideCell } from './gridNavigation'

export interface TitleInputProps {
  id: string
  title: string
  className?: string
}

export function TitleInput({ id, title, className }: TitleInputProps) {
  const room = useRoom()
  const t = useT()
  const ref = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const field = ref.current
    if (!field) return
    field.focus({ preventScroll: true })
    field.setSelectionRange(field.value.length, field.value.length)
    fitHeight(field)
  }, [])
  return (
    <textarea
      ref={ref}
      className={className}
      defaultValue={title}
      rows={1}
      spellCheck
      aria-label={t('canvas.title')}
      data-title-input=""
      onInput={(event) => {
        fitHeight(event.currentTarget)
        write(room, id, event.currentTarget.value)
      }}
      // The browser's own menu: spelling, paste.
      onContextMenu={(event) => event.stopPropagation()}
      onKeyDown={(event) => press(room, id, event)}
      onBlur={(event) => {
        // A window that is left keeps the field; the rest of the page ends it.
        if (document.hasFocus() && event.relatedTarget !== event.currentTarget) finish(room, id, true)
      }}
    />
  )
}

/** Where the browser fits a field to its words by itself, asking for its height would only lay the page out once more. */
const FITS_ITSELF = globalThis.CSS?.supports?.('field-sizing', 'content') ?? false

function fitHeight(field: HTMLTextAreaElement) {
  if (FITS_ITSELF) return
  field.style.height = '0'
  field.style.height = `${field.scrollHeight}px`
}

function write({ editor }: CanvasRoom, id: string, title: string) {
  const { map } = editor.store.getState()
  if (map.cards[id]) editor.run(changeCard, { id, values: { title } })
  else if (map.phases[id]) editor.run(changePhase, { id, values: { title } })
  else if (map.steps[id]) editor.run(changeStep, { id, values: { title } })
  else if (map.lanes[id]) editor.run(changeLane, { id, values: { title } })
}

/** Ends typing. A card that was made for it and got no words goes again. */
function finish({ editor, keyboard }: CanvasRoom, id: string, keep: boolean) {
  const { editing, map } = editor.store.getState()
  if (editing?.id !== id) return
  const unused = keyboard.made === id && map.cards[id]?.title.trim() === ''
  keyboard.made = null
  editor.stopEditing(keep && !unused)
}

function press(room: CanvasRoom, id: string, event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.nativeEvent.isComposing) return
  const { editor, keyboard } = room
  const done = (keep: boolean) => {
    event.preventDefault()
    event.stopPropagation()
    keyboard.inGrid = true
    finish(room, id, keep)
  }
  if (event.key === 'Enter' && !event.shiftKey) return done(true)
  if (event.key === 'Escape') return done(false)
  if (event.key === 'Tab') {
    const { focus } = editor.store.getState()
    done(true)
    const next = focus && 'step' in focus ? besideCell(gridOf(room), focus, event.shiftKey ? -1 : 1) : null
    if (next) goTo(room, next)
    return
  }
  const feeling = event.altKey && /^Digit([1-5])$/.exec(event.code)?.[1]
  const command = feeling ? FEELINGS[Number(feeling) - 1] : undefined
  if (command) {
    event.preventDefault()
    editor.run(command, undefined)
  }
}
