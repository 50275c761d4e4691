/** What a card shows of what hangs on it. */
import { describe, expect, it } from 'vitest'
import { cardLabel } from '../../../src/canvas/cards/cardLabel'
import { marksOf } from '../../../src/canvas/cards/marks'
import { placesOf } from '../../../src/model/places'
import { journey } from '../../support/journey'
import { testTools } from '../../support/tools'
import { arrangedOf } from '../arranged'

const { t } = testTools()
const hangs: ({ type: string } & Record<string, string | number>)[] = [
  { type: 'quote', text: 'Twice.' },
  { type: 'pain', text: 'Slow', severity: 1 },
  { type: 'moment', moment: 'critical' },
  { type: 'pain', text: 'Asks again', severity: 5 },
  { type: 'bright', text: 'Same price' },
  { type: 'opportunity', text: 'Keep the id' },
  { type: 'evidence', level: 'measured' },
]
const map = journey({
  personas: { Ana: {} },
  spots: [{ id: 'card', phase: 'Buy', lane: 'Web', feels: -2, personas: ['Ana'], hangs }],
})
const card = map.cards.card!

describe('the marks of a card', () => {
  it('stand by weight: the moment first, then the worst pain', () => {
    const { row } = marksOf(card, t, 400, 1)
    expect(row.map((mark) => mark.badge.mark)).toEqual(['pennant', 'triangle', 'icon', 'icon', 'icon'])
    expect(row[1]?.badge).toMatchObject({ tone: 'high' })
  })

  it('show how many pains there are where there is room', () => {
    expect(marksOf(card, t, 400, 1).row[1]?.count).toBe(2)
    expect(marksOf(card, t, 114, 1).row[1]?.count).toBe(1)
  })

  it('become a count where they do not fit, and none is lost', () => {
    for (const room of [60, 80, 100, 114, 160]) {
      const { row, more } = marksOf(card, t, room, 1)
      expect(row.length + more).toBe(5)
      expect(row.length).toBeGreaterThan(0)
    }
    expect(marksOf(card, t, 100, 1).more).toBeGreaterThan(0)
  })

  it('leave evidence at the right end', () => {
    expect(marksOf(card, t, 114, 1).end).toHaveLength(1)
  })
})

it('says title, feeling, marks, persona and place in words', () => {
  const words = cardLabel(card, { ...arrangedOf(map), places: placesOf(map) }, t)
  for (const part of ['card', 'Very bad', 'Asks again', 'Critical', 'Ana', 'Buy, Web, 1 of 1']) {
    expect(words).toContain(part)
  }
})
