import { describe, expect, it } from 'vitest'
import { addAssessment } from '../../src/commands/addAssessment'
import { addScores } from '../../src/commands/addScores'
import { changeAssessment } from '../../src/commands/changeAssessment'
import { changeLane } from '../../src/commands/changeLane'
import { changeSettings } from '../../src/commands/changeSettings'
import type { Command } from '../../src/commands/command'
import { defineMoment } from '../../src/commands/defineMoment'
import { removeAssessment } from '../../src/commands/removeAssessment'
import { waveHint } from '../../src/commands/waveHint'
import { weighFactor } from '../../src/commands/weighFactor'
import { createEditor } from '../../src/editor/editor'
import { indicatorsOf } from '../../src/insights/indicators'
import { maturityOf } from '../../src/insights/maturity'
import { lintOf } from '../../src/insights/methodLint'
import { painRanking } from '../../src/insights/painRanking'
import { problems } from '../../src/model/problems'
import { journey } from '../support/journey'

function desk(map = journey()) {
  let ids = 0
  let tick = 0
  const editor = createEditor(map, {
    newId: () => `n${ids++}`,
    now: () => '2024-05-01T00:00:00.000Z',
    ticks: () => (tick += 1000),
  })
  return {
    editor,
    map: () => editor.store.getState().map,
    do<A>(command: Command<A>, args: A) {
      const before = editor.store.getState().map
      const done = editor.run(command, args)
      const after = editor.store.getState().map
      expect(problems(after)).toEqual([])
      const undone = done && editor.undo() ? editor.store.getState().map : before
      const redone = done && editor.redo() ? editor.store.getState().map : after
      expect([undone, redone]).toEqual([before, after])
      return done
    },
  }
}

describe('settings', () => {
  it('take a currency, a discount and the other state, and refuse what is none', () => {
    const at = desk()
    expect(at.do(changeSettings, { values: { currency: 'USD', discount: 0.05, counterpart: 'to-be' } })).toBe(true)
    expect(at.map().settings).toMatchObject({ currency: 'USD', discount: 0.05, counterpart: 'to-be' })
    expect(at.do(changeSettings, { values: { currency: 'dollars', discount: 2, counterpart: 'map' } })).toBe(false)
    expect(at.do(changeSettings, { values: { currency: 'USD' } })).toBe(false)
  })

  it('a weight changes the ranking, and the usual one is not kept', () => {
    const at = desk()
    expect(at.do(weighFactor, { factor: 'reach', weight: 0 })).toBe(true)
    expect(painRanking(at.map()).weights).toEqual({ severity: 1, emotion: 1, importance: 1, reach: 0 })
    expect(at.do(weighFactor, { factor: 'reach', weight: Number.NaN })).toBe(false)
    expect(at.do(weighFactor, { factor: 'reach', weight: 1 })).toBe(true)
    expect(at.map().settings.weights).toEqual({})
  })

  it('a moment of truth can be defined anew, and an empty text gives the usual meaning back', () => {
    const at = desk()
    expect(at.do(defineMoment, { moment: 'zmot', text: 'The search at home' })).toBe(true)
    expect(at.do(defineMoment, { moment: 'zmot', text: '' })).toBe(true)
    expect(at.map().settings.moments).toEqual({})
  })

  it('a hint that was waved off no longer stands, until it is brought back', () => {
    const at = desk()
    expect(lintOf(at.map()).hints.map(({ id }) => id)).toContain('no-scenario')
    expect(at.do(waveHint, { hint: 'no-scenario', off: true })).toBe(true)
    expect(lintOf(at.map()).hints.map(({ id }) => id)).not.toContain('no-scenario')
    expect(lintOf(at.map()).waved.map(({ id }) => id)).toEqual(['no-scenario'])
    expect(at.do(waveHint, { hint: 'no-scenario', off: true })).toBe(false)
    expect(at.do(waveHint, { hint: 'no-scenario', off: false })).toBe(true)
  })

  it('a computed lane keeps a height within bounds', () => {
    const at = desk()
    expect(at.do(changeLane, { id: 'Web', values: { height: 9000 } })).toBe(true)
    expect(at.map().lanes.Web?.height).toBe(480)
    expect(at.do(changeLane, { id: 'Web', values: { height: null } })).toBe(true)
    expect(at.map().lanes.Web?.height).toBeNull()
  })
})

it('maturity is assessed, dated, compared and taken away', () => {
  const at = desk()
  at.do(addAssessment, { date: '2024-01-01' })
  at.do(addAssessment, { date: '2024-06-01', who: 'CX team' })
  at.do(changeAssessment, { id: 'n0', answers: { aware: 'no' } })
  at.do(changeAssessment, { id: 'n1', answers: { aware: 'yes', journeys: 'yes' } })
  expect(maturityOf(at.map())).toMatchObject({ change: 1, latest: { level: 2, date: '2024-06-01', who: 'CX team' } })
  at.do(changeAssessment, { id: 'n1', answers: { journeys: null } })
  expect(at.map().assessments.n1?.answers).toEqual({ aware: 'yes' })
  expect(at.do(changeAssessment, { id: 'gone', who: 'x' })).toBe(false)
  at.do(removeAssessment, { id: 'n1' })
  expect(maturityOf(at.map())).toMatchObject({ change: null, latest: { date: '2024-01-01' } })
})

it('scores are hung on their touchpoints, and the same survey read twice counts once', () => {
  const at = desk(journey({ personas: { Ana: {} }, spots: [{ id: 'a', phase: 'Buy', lane: 'Web' }] }))
  const values = { measure: 'nps', promoters: 30, passives: 0, detractors: 10, date: '2024-05-31' }
  const scores = [
    { card: 'a', values },
    { card: 'a', values, persona: 'Ana' },
    { card: 'gone', values },
    { card: 'a', values, persona: 'nobody' },
  ]
  at.do(addScores, { scores })
  at.do(addScores, { scores: [{ card: 'a', values: { ...values, promoters: 50 } }] })
  // Everyone's, in which Ana's answers are.
  expect(Object.keys(at.map().cards.a!.attachments)).toHaveLength(2)
  expect(indicatorsOf(at.map()).measures[0]?.map).toMatchObject({ n: 60 })
})
