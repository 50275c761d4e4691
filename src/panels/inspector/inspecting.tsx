/** What every part of the inspector works with, and how it looks at the map: each by a selector as narrow as it can be. */
import { createContext, useContext, useRef } from 'react'
import { useStore } from 'zustand'
import type { AttachmentKind } from '../../attachments/attachmentKind'
import type { Editor, EditorState } from '../../editor/editor'
import type { CardId, Id } from '../../model/journeyMap'
import { lookingAt } from './looking'
import type { Pictures } from '../pictures/pictures'

export interface Inspecting {
  editor: Editor
  kinds: readonly AttachmentKind[]
  /** Where pictures are kept; without it none can be added. */
  pictures: Pictures | null
  /** Brings a record into view. */
  reveal: (id: Id) => void
  /** Asks where a way leads on to from a card. */
  leadOn: (card: CardId) => void
}

export const InspectingContext = createContext<Inspecting | null>(null)

export function useInspecting(): Inspecting {
  const inspecting = useContext(InspectingContext)
  if (!inspecting) throw new Error('The parts of the inspector stand inside it.')
  return inspecting
}

/** A piece of the editor's state; the component is drawn again only where `same` says that the piece has changed. */
export function useEditorState<T>(select: (state: EditorState) => T, same: (a: T, b: T) => boolean = Object.is): T {
  const { editor } = useInspecting()
  const last = useRef<{ piece: T } | null>(null)
  const selectOnce = once(select)
  return useStore(lookingAt(editor), (state) => {
    const piece = selectOnce(state)
    if (last.current && same(last.current.piece, piece)) return last.current.piece
    last.current = { piece }
    return piece
  })
}

/** A render asks several times about one moment: what goes over ten thousand chosen cards does so once. */
function once<T>(select: (state: EditorState) => T): (state: EditorState) => T {
  let seen: { state: EditorState; piece: T } | null = null
  return (state) => (seen?.state === state ? seen : (seen = { state, piece: select(state) })).piece
}

/** Whether two lists hold the same things. */
export function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}

/** Whether two values are written the same. */
export function sameWritten<T>(a: T, b: T): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
