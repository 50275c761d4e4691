import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { translator } from '../../src/i18n/words'
import { laneKind } from '../../src/lanes/index'
import { goodness } from '../../src/lanes/indicatorLanes'
import { MEASURES } from '../../src/attachments/measures'
import { journey, type Spot } from '../support/journey'

const t = translator('en', en)
const number = (value: number, digits = 0) => value.toFixed(digits)
const figures = (kind: string, spots: Spot[]) => {
  const map = journey({ steps: { Buy: ['Choose', 'Pay'] }, spots })
  const drawn = laneKind(kind).compute!({ map, personas: [], t, number })
  return drawn.draws === 'figures' ? drawn.figures : []
}
const at = (
  id: string,
  phase: string,
  lane: string,
  feels: number | null,
  ...hangs: NonNullable<Spot['hangs']>
): Spot => ({
  id,
  phase,
  lane,
  hangs,
  ...(feels === null ? {} : { feels }),
})

describe('a lane of figures', () => {
  it('stands over the columns of its phase', () => {
    const [buy, use] = figures('pains', [
      at(
        'a',
        'Buy',
        'Web',
        -1,
        { type: 'pain', severity: 5, text: 'Slow' },
        { type: 'pain', severity: 2, text: 'Dull' },
      ),
      at('b', 'Use', 'Web', -1, { type: 'pain', severity: 3 }),
    ])
    expect(buy).toMatchObject({ from: 1, to: 3, text: '2', spoken: 'Buy: 2 pains, the worst “Slow”.', cards: ['a'] })
    expect(buy?.signs).toEqual([
      { mark: 'triangle', tone: 'high' },
      { mark: 'triangle', tone: 'low' },
    ])
    expect(use).toMatchObject({ from: 3, to: 4, text: '1', signs: [{ tone: 'middle' }] })
  })

  it('with nothing to show says why, once over the whole width', () => {
    expect(figures('moments', [])).toEqual([
      {
        from: 0,
        to: 4,
        text: 'No moment of truth is marked yet.',
        note: '',
        spoken: 'No moment of truth is marked yet.',
      },
    ])
  })
})

it('moments of truth are counted, the most important first, each kind of pennant once', () => {
  const moment = (which: string, importance: number | null) => ({ type: 'moment', moment: which, importance })
  const [use] = figures('moments', [
    at('Search', 'Use', 'Web', null, moment('zmot', 2)),
    at('Shelf', 'Use', 'App', null, moment('fmot', null)),
    at('Till', 'Use', 'Store', null, moment('critical', 5)),
    at('Queue', 'Use', 'Store', null, moment('critical', 4)),
    at('Note', 'Use', 'Store', null),
  ])
  expect(use).toMatchObject({
    text: '4',
    note: '',
    cards: ['Till', 'Queue', 'Search', 'Shelf'],
    spoken: 'Use: 4 moments of truth, Till, Queue, Search.',
  })
  expect(use?.signs).toMatchObject([
    { mark: 'pennant', tone: 'high' },
    { mark: 'pennant', tone: 'ink', text: 'ZMOT' },
    { mark: 'pennant', tone: 'ink', text: 'FMOT' },
  ])
})

it('consistency shows each channel as a mark', () => {
  expect(figures('consistency', [at('a', 'Use', 'Web', 2), at('b', 'Use', 'Store', -1)])).toMatchObject([
    {
      from: 3,
      text: '25\u00a0%',
      note: '2 channels',
      marks: [2, -1],
      spoken: 'Use: consistency 25\u00a0%. Web +2, Store −1',
    },
  ])
})

it('indicators show score, n and where they stand on their scale', () => {
  const nps = { type: 'indicator', measure: 'nps', promoters: 10, passives: 0, detractors: 30 }
  expect(figures('indicators-nps', [at('a', 'Use', 'Web', null, nps)])).toMatchObject([
    { text: '−50', note: 'n 40', noteFirst: true, bar: -0.5, spoken: 'Use: NPS −50, n 40.' },
  ])
  const effort = MEASURES.find((measure) => measure.value === 'ces1')!
  expect([goodness(1, effort), goodness(3, effort), goodness(5, effort)]).toEqual([1, 0, -1])
})

it('the promise shows how often it is kept and where it breaks', () => {
  const promise = (outcome: string) => ({ type: 'promise', outcome })
  expect(
    figures('promise-kept', [
      at('a', 'Use', 'Web', null, promise('broken')),
      at('b', 'Use', 'App', null, promise('kept')),
      at('c', 'Use', 'Store', null, promise('exceeded')),
    ]),
  ).toMatchObject([
    {
      text: '2 of 3',
      note: '1 broken',
      cards: ['a', 'b', 'c'],
      spoken: 'Use: promise broken 1, kept 1, exceeded 1.',
    },
  ])
})

it('the delivery gap marks what we believe beside what customers feel', () => {
  expect(figures('delivery-gap', [at('a', 'Use', 'Web', -1, { type: 'delivery', believed: 2 })])).toMatchObject([
    { text: '+3', marks: [-1, 2], note: '1 touchpoint' },
  ])
})

it('opportunities are counted with what is done', () => {
  const idea = (state: string) => ({ type: 'opportunity', text: 'One form', state })
  expect(figures('opportunity-marks', [at('a', 'Use', 'Web', null, idea('done'), idea('idea'))])).toMatchObject([
    {
      text: '2',
      note: '1 done',
      cards: ['a'],
      signs: [{ mark: 'icon', icon: 'lightbulb', tone: 'plain' }],
      spoken: 'Use: 2 opportunities, first One form. Done: 1.',
    },
  ])
})
