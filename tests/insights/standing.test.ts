import { describe, expect, it } from 'vitest'
import { readAhead, standingsOf, touchpointsOf } from '../../src/insights/standing'
import type { Card, JourneyMap } from '../../src/model/journeyMap'
import { bigMap } from '../support/bigMap'
import { journey } from '../support/journey'

const changed = (map: JourneyMap, id: string, fields: Partial<Card>): JourneyMap => ({
  ...map,
  cards: { ...map.cards, [id]: { ...map.cards[id]!, ...fields } },
})
const order = (map: JourneyMap) => standingsOf(map).map(({ card }) => card.id)

describe('where cards stand', () => {
  const map = journey({
    notes: ['Thoughts'],
    spots: [
      { id: 'late', phase: 'Use', lane: 'Web' },
      { id: 'below', phase: 'Buy', lane: 'Store' },
      { id: 'above', phase: 'Buy', lane: 'Web' },
      { id: 'note', phase: 'Discover', lane: 'Thoughts' },
    ],
  })

  it('goes from left to right and from top to bottom', () => {
    expect(order(map)).toEqual(['note', 'above', 'below', 'late'])
    expect(touchpointsOf(map).map(({ card }) => card.id)).toEqual(['above', 'below', 'late'])
  })

  it('follows a card that was moved, added or removed', () => {
    expect(order(changed(map, 'late', { step: 's-Discover' }))).toEqual(['late', 'note', 'above', 'below'])
    const { above: _, ...rest } = map.cards
    expect(order({ ...map, cards: rest })).toEqual(['note', 'below', 'late'])
    expect(order(map)).toEqual(['note', 'above', 'below', 'late'])
  })

  it('follows the order in a cell', () => {
    const pair = journey({ spots: ['first', 'second'].map((id) => ({ id, phase: 'Buy', lane: 'Web' })) })
    expect(order(pair)).toEqual(['first', 'second'])
    expect(order(changed(pair, 'first', { order: 'z0' }))).toEqual(['second', 'first'])
  })

  it('follows a lane that became a channel, and a phase that was moved', () => {
    const lanes = { ...map.lanes, Thoughts: { ...map.lanes.Thoughts!, medium: 'online' as const } }
    expect(touchpointsOf({ ...map, lanes }).map(({ card }) => card.id)).toContain('note')
    const phases = { ...map.phases, Use: { ...map.phases.Use!, order: 'Zz' } }
    expect(order({ ...map, phases })[0]).toBe('late')
  })

  it('typing into one of ten thousand cards leaves the others as they were', () => {
    const big = bigMap(10_000)
    const before = standingsOf(big)
    const after = standingsOf(changed(big, 'c5000', { title: 'Typed' }))
    const differing = after.filter((standing, i) => standing !== before[i])
    expect(differing.map(({ card }) => card.title)).toEqual(['Typed'])
  })

  it('reads a large map a few cards at a time, and once', () => {
    const big = bigMap(2000)
    expect([...readAhead(big)].length).toBeGreaterThan(10)
    standingsOf(big)
    expect([...readAhead(changed(big, 'c500', { title: 'Typed' }))]).toEqual([])
  })

  it('shows whom it is asked for, without what is assumed', () => {
    const mixed = journey({
      personas: { Ana: {}, Luis: {} },
      spots: [
        { id: 'hers', phase: 'Buy', lane: 'Web', personas: ['Ana'] },
        { id: 'his', phase: 'Buy', lane: 'Web', personas: ['Luis'] },
        { id: 'all', phase: 'Buy', lane: 'Web', hangs: [{ type: 'evidence', level: 'assumed' }] },
      ],
    })
    const ids = (look: Parameters<typeof touchpointsOf>[1]) => touchpointsOf(mixed, look).map(({ card }) => card.id)
    expect(ids({ personas: ['Ana'] })).toEqual(['hers', 'all'])
    expect(ids({ withoutAssumed: true })).toEqual(['hers', 'his'])
  })
})
