import { describe, expect, it } from 'vitest'
import { assess } from '../../src/insights/maturity'
import { MATURITY_LEVELS, MATURITY_QUESTIONS } from '../../src/insights/maturityQuestions'
import { lintOf } from '../../src/insights/methodLint'
import type { Assessment } from '../../src/model/journeyMap'
import { journey, type Spot } from '../support/journey'

const answering = (answers: Record<string, string>) =>
  assess({ id: 'a', date: '2024-05-01', who: '', answers: answers as Assessment['answers'] })
const all = (levels: number[], answer: string) =>
  Object.fromEntries(MATURITY_QUESTIONS.filter(({ level }) => levels.includes(level)).map(({ id }) => [id, answer]))

describe('CX maturity', () => {
  it('asks three statements for each level above the first', () => {
    const counts = MATURITY_LEVELS.map(({ level }) => MATURITY_QUESTIONS.filter((each) => each.level === level).length)
    expect(counts).toEqual([0, 3, 3, 3, 3])
  })

  it('without a yes it is spontaneous, with all of them disruptive', () => {
    expect([answering({}).level, answering(all([2, 3, 4, 5], 'yes')).level]).toEqual([1, 5])
    expect(answering(all([2, 3, 4, 5], 'yes')).next).toEqual([])
  })

  it('a level takes two of its three points', () => {
    expect(answering({ aware: 'yes', journeys: 'partly', contacts: 'partly' }).level).toBe(2)
    expect(answering({ aware: 'yes', journeys: 'partly', contacts: 'no' }).level).toBe(1)
    expect(answering(all([2], 'partly')).level).toBe(1)
  })

  it('a level without the one below it does not count', () => {
    expect(answering(all([3, 4, 5], 'yes')).level).toBe(1)
  })

  it('says why, and what to work on next: first what is unfinished, then the next level', () => {
    const { because, missing, next } = answering({ aware: 'yes', journeys: 'yes', contacts: 'no', plan: 'yes' })
    expect(because.map(({ key }) => key)).toEqual(['maturity.aware', 'maturity.journeys'])
    expect(missing.map(({ key }) => key)).toEqual(['maturity.governance', 'maturity.measures'])
    expect(next.map(({ key }) => key)).toEqual([
      'maturity.contacts.next',
      'maturity.governance.next',
      'maturity.measures.next',
    ])
  })

  it('an answer that is none of the three counts as no answer', () => {
    expect(answering({ aware: 'perhaps', constructor: 'yes' })).toMatchObject({ answered: 0, level: 1 })
  })
})

describe('the method', () => {
  const at = (id: string, phase: string, hangs: Spot['hangs'] = [], feels?: number): Spot =>
    ({ id, phase, lane: 'Web', hangs, ...(feels === undefined ? {} : { feels }) }) as Spot
  const measured = { type: 'evidence', level: 'measured' }
  const good = {
    ...journey({
      personas: { Ana: {} },
      spots: [
        at('a', 'Discover', [measured, { type: 'moment', moment: 'critical' }], 1),
        at('b', 'Buy', [measured, { type: 'bright', text: 'Quick' }], 2),
        at('c', 'Use', [measured, { type: 'pain', text: 'Slow' }], -2),
      ],
    }),
    scenario: 'Ana buys',
    promise: 'At once',
  }
  const ids = (map = good) => lintOf(map).hints.map((hint) => hint.id)

  it('has nothing to add to a map that is well made', () => {
    expect(lintOf(good)).toMatchObject({ hints: [], empty: 'lint.empty' })
  })

  it('misses scenario, promise and persona', () => {
    const bare = { ...good, scenario: ' ', promise: '', personas: {} }
    expect(ids(bare)).toEqual(['no-scenario', 'no-promise', 'no-persona'])
  })

  it('notices several points of view and more than seven phases', () => {
    const two = journey({ personas: { Ana: {}, Luis: {} } }).personas
    expect(ids({ ...good, personas: two })).toEqual(['several-views'])
    const phases = Array.from({ length: 8 }, (_, i) => `P${i}`)
    expect(lintOf(journey({ phases })).hints.find((hint) => hint.id === 'many-phases')?.params).toEqual({ count: 8 })
  })

  it('names each phase that is empty or has no feeling, so that each can be waved off by itself', () => {
    const map = journey({ spots: [at('a', 'Buy')] })
    expect(
      lintOf(map)
        .hints.filter((hint) => hint.id.includes(' '))
        .map((hint) => hint.id),
    ).toEqual(['empty-phase Discover', 'empty-phase Use', 'phase-without-emotion Buy'])
  })

  it('finds opportunities that nobody owns, and very bad touchpoints that name no pain', () => {
    const cards = {
      ...good.cards,
      ...journey({ spots: [at('d', 'Use', [measured, { type: 'opportunity', text: 'One form' }], -2)] }).cards,
    }
    const { hints } = lintOf({ ...good, cards })
    expect(hints.map(({ id, cards: found }) => [id, found])).toEqual([
      ['opportunity-without-owner', ['d']],
      ['bad-and-silent', ['d']],
    ])
  })

  it('warns where most of the map is assumed or says nothing of its source', () => {
    const spots = ['a', 'b', 'c'].map((id) => at(id, 'Buy', [{ type: 'evidence', level: 'assumed' }]))
    const map = journey({ spots: [...spots, at('d', 'Buy')] })
    expect(lintOf(map).hints.map(({ id }) => id)).toEqual(expect.arrayContaining(['mostly-assumed', 'no-evidence']))
  })

  it('where everything is critical nothing stands out', () => {
    const spots = ['a', 'b', 'c'].map((id) => at(id, 'Buy', [{ type: 'moment', moment: 'critical' }]))
    expect(lintOf(journey({ spots })).hints.map(({ id }) => id)).toContain('all-critical')
  })
})
