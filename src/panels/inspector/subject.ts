/** What the inspector speaks of: the chosen cards or links, a header with the focus, or else the whole map. */
import type { EditorState } from '../../editor/editor'
import type { CardId, Id, LinkId } from '../../model/journeyMap'

export type Subject =
  | { is: 'map' }
  | { is: 'cards'; ids: readonly CardId[] }
  | { is: 'links'; ids: readonly LinkId[] }
  | { is: 'phase' | 'step' | 'lane'; id: Id }

export function subjectOf({ map, selection, focus }: EditorState): Subject {
  const cards = selection.filter((id) => map.cards[id])
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

/** A key for React: another subject is another form. */
export function subjectKey(subject: Subject): string {
  return `${subject.is} ${'ids' in subject ? subject.ids.join(' ') : 'id' in subject ? subject.id : ''}`
}
