import { expect, it } from 'vitest'
import { duration, spokenTime } from '../../src/attachments/duration'
import { en } from '../../src/i18n/en/index'
import { translator } from '../../src/i18n/words'
import { timeTaken, timeTakenOf } from '../../src/insights/timeTaken'
import { journey } from '../support/journey'

const takes = (minutes: number, waiting: number) => ({ type: 'duration', minutes, waiting })
const map = journey({
  spots: [
    { id: 'a', phase: 'Buy', lane: 'Web', hangs: [takes(10, 0)] },
    { id: 'b', phase: 'Buy', lane: 'Store', hangs: [takes(30, 25)] },
    { id: 'c', phase: 'Use', lane: 'Web', hangs: [takes(60, 5)] },
    { id: 'd', phase: 'Use', lane: 'App' },
  ],
})

it('adds up minutes and waiting by phase, and leads to the longest waits', () => {
  const reading = timeTakenOf(map)
  expect(reading.phases.map(({ phase, minutes, waiting, share }) => [phase, minutes, waiting, share])).toEqual([
    ['Discover', 0, 0, null],
    ['Buy', 40, 25, 63],
    ['Use', 60, 5, 8],
  ])
  expect(reading).toMatchObject({ n: 3, cards: ['b', 'c'], leftOut: [{ count: 1, cards: ['d'] }] })
  expect(timeTaken.summary(reading, map, translator('en', en))).toBe(
    '100 minutes over 3 touchpoints, 30 minutes of it waiting (30\u00a0%). The longest wait is at “b”: 25 minutes.',
  )
})

it('time is said as one says it, and no wait is longer than the whole', () => {
  expect([119, 120, 2880].map(spokenTime)).toEqual([
    { key: 'time.minutes', count: 119 },
    { key: 'time.hours', count: 2 },
    { key: 'time.days', count: 2 },
  ])
  expect(duration.read({ minutes: 5, waiting: 9 })).toMatchObject({ minutes: 5, waiting: 5 })
})
