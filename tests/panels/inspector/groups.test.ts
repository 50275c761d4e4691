import { describe, expect, it } from 'vitest'
import type { EditorState } from '../../../src/editor/editor'
import type { Attachment } from '../../../src/model/journeyMap'
import { groupKey, groupsOf, sameGroups } from '../../../src/panels/inspector/groups'
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

  it('is one entry whatever the order in which a file tells it', () => {
    const now = state([pain('1', 'slow')], [pain('3', 'slow')])
    const [hung] = Object.entries(now.map.cards.b!.attachments)
    const turned = Object.fromEntries(Object.entries(hung![1]).reverse()) as Attachment
    const map = {
      ...now.map,
      cards: { ...now.map.cards, b: { ...now.map.cards.b!, attachments: { [hung![0]]: turned } } },
    }
    expect(ids(groupsOf({ ...now, map }, ['a', 'b'], 'pain', []))).toEqual(['1+3'])
  })

  it('does not join two entries that come to say the same while others stay', () => {
    const spoken = (third: string) =>
      state([pain('1', 'slow'), pain('2', 'dear'), pain('3', 'far')], [pain('4', third)])
    const before = groupsOf(spoken('rude'), ['a', 'b'], 'pain', [])
    expect(ids(groupsOf(spoken('far'), ['a', 'b'], 'pain', before))).toEqual(['1', '2', '3', '4'])
  })
})

describe('entries that are looked at again', () => {
  const one = { card: 'a', id: '1' }
  const two = { card: 'b', id: '1' }
  const three = { card: 'b', id: '3' }

  it('are the same where each stands for the same attachments', () => {
    expect(sameGroups([[one, two], [three]], [[{ ...one }, { ...two }], [{ ...three }]])).toBe(true)
  })

  it.each([
    ['one more', [[one, two], [three]], [[one, two]]],
    ['one fewer', [[one, two]], [[one, two], [three]]],
    ['another first', [[one], [three]], [[two], [three]]],
    ['another last', [[one], [two]], [[one], [three]]],
    ['otherwise together', [[one, two], [three]], [[one], [two, three]]],
  ])('are others with %s', (_, a, b) => expect(sameGroups(a, b)).toBe(false))

  it('are told apart by the card where attachments bear the same name', () => {
    expect(groupKey([one, three])).toBe(groupKey([one]))
    expect(groupKey([one])).not.toBe(groupKey([two]))
  })
})
