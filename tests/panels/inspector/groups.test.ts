import { describe, expect, it } from 'vitest'
import type { EditorState } from '../../../src/editor/editor'
import { groupsOf } from '../../../src/panels/inspector/groups'
import { journey } from '../../support/journey'

const pain = (id: string, text: string) => ({ id, type: 'pain', text, severity: 3, source: '' })

const state = (a: ReturnType<typeof pain>[], b: ReturnType<typeof pain>[]) =>
  ({
    map: journey({
      spots: [
        { id: 'a', phase: 'Buy', lane: 'Web', hangs: a },
        { id: 'b', phase: 'Buy', lane: 'App', hangs: b },
      ],
    }),
  }) as EditorState

const ids = (groups: ReturnType<typeof groupsOf>) => groups.map((group) => group.map(({ id }) => id).join('+'))

describe('what several cards bear in common', () => {
  it('is one entry where they say the same', () => {
    const now = state([pain('1', 'slow'), pain('2', 'dear')], [pain('3', 'slow')])
    expect(ids(groupsOf(now, ['a', 'b'], 'pain', []))).toEqual(['1+3', '2'])
  })

  it('stays two where one card says it twice', () => {
    const now = state([pain('1', 'slow'), pain('2', 'slow')], [pain('3', 'slow')])
    expect(ids(groupsOf(now, ['a', 'b'], 'pain', []))).toEqual(['1+3', '2'])
  })

  it('parts where they come to differ, and does not join what only comes to say the same', () => {
    const before = groupsOf(state([pain('1', 'slow')], [pain('3', 'slow'), pain('4', 'dear')]), ['a', 'b'], 'pain', [])
    expect(ids(before)).toEqual(['1+3', '4'])
    const parted = groupsOf(
      state([pain('1', 'dear')], [pain('3', 'slow'), pain('4', 'dear')]),
      ['a', 'b'],
      'pain',
      before,
    )
    expect(ids(parted)).toEqual(['1', '3', '4'])
  })
})
