/** What the inspector speaks of: the chosen cards or links, a header with the focus, or else the whole map. */
import { chosenCards } from '../../editor/chosenCards'
import type { EditorState } from '../../editor/editor'
import type { CardId, Id, LinkId } from '../../model/journeyMap'
import { sameList } from './inspecting'

export type Subject =
  | { is: 'map' }
  | { is: 'cards'; ids: readonly CardId[] }
  | { is: 'links'; ids: readonly LinkId[] }
  | { is: 'phase' | 'step' | 'lane'; id: Id }

export function subjectOf(state: EditorState): Subject {
  const { map, selection, focus } = state
  const cards = chosenCards(state)
  if (cards.length > 0) return { is: 'cards', ids: cards }
  const links = selection.filter((id) => map.links[id])
  if (links.length > 0) return { is: 'links', ids: links }
  if (focus && 'header' in focus) {
    const id = focus.header
    if (map.phases[id]) return { is: 'phase', id }
    if (map.steps[id]) return { is: 'step', id }
    if (map.lanes[id]) return { is: 'lane', id }
  }
  return { is: 'map' }
}

export function sameSubject(a: Subject, b: Subject): boolean {
  if (a.is !== b.is) return false
  if ('ids' in a && 'ids' in b) return a.ids === b.ids || sameList(a.ids, b.ids)
  return !('id' in a && 'id' in b) || a.id === b.id
}

/** A key for React: another subject is another form. */
export function subjectKey(subject: Subject): string {
  return `${subject.is} ${'ids' in subject ? subject.ids.join(' ') : 'id' in subject ? subject.id : ''}`
}
