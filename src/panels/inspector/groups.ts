/**
 * What several cards bear in common: attachments that said the same when they were first looked at together stay one
 * entry of the form, and two that only come to say the same while one types are not mixed up.
 */
import type { AttachmentRef } from '../../commands/changeAttachment'
import type { EditorState } from '../../editor/editor'
import type { CardId } from '../../model/journeyMap'
import { hungOn } from './hung'

export type Group = readonly AttachmentRef[]

const name = ({ card, id }: AttachmentRef) => `${card}/${id}`

export function groupsOf(
  state: EditorState,
  cards: readonly CardId[],
  type: string,
  before: readonly Group[],
): readonly Group[] {
  const home = new Map(before.flatMap((group, i) => group.map((ref): [string, number] => [name(ref), i])))
  const groups = new Map<string, AttachmentRef[]>()
  let taken = new Set<string>()
  let last: CardId | null = null
  for (const { card, entry } of hungOn(state, cards, type)) {
    const { id, order: _, ...value } = entry
    if (card !== last) taken = new Set()
    last = card
    const ref = { card, id }
    const said = JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    // Twice the same on one card is two entries.
    let key = `${home.get(name(ref)) ?? 'new'} ${said}`
    while (taken.has(key)) key += '+'
    taken.add(key)
    const group = groups.get(key)
    if (group) group.push(ref)
    else groups.set(key, [ref])
  }
  return [...groups.values()]
}

export function sameGroups(a: readonly Group[], b: readonly Group[]): boolean {
  return a.length === b.length && a.every((group, i) => group.map(name).join(' ') === (b[i] ?? []).map(name).join(' '))
}

export const groupKey = (group: Group) => (group[0] ? name(group[0]) : '')
