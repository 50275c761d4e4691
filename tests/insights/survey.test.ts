import { describe, expect, it } from 'vitest'
import { type SurveyQuestion, surveyDate, surveyScores } from '../../src/insights/surveyScores'
import { surveyRows } from '../../src/insights/surveyTable'
import { journey } from '../support/journey'

const map = journey({
  personas: { Ana: {} },
  spots: [
    { id: 'Pay', phase: 'Buy', lane: 'Web' },
    { id: 'a1', phase: 'Use', lane: 'Web' },
    { id: 'a2', phase: 'Use', lane: 'App' },
  ],
})
for (const id of ['a1', 'a2']) map.cards[id]!.title = 'Ask for help'

const read = (question: SurveyQuestion, ...rows: string[][]) =>
  surveyScores(map, surveyRows([['Touchpoint', 'Score', 'Date', 'Persona', 'Channel'], ...rows])!, question)

describe('the table of a survey', () => {
  it('is read by the names of its columns, in any order and in Spanish', () => {
    expect(
      surveyRows([
        ['\uFEFFPuntuación', 'Fecha', 'Contacto'],
        ['9', '', 'Pagar'],
        ['', '', ''],
      ]),
    ).toEqual([{ touchpoint: 'Pagar', score: '9', date: '', persona: '', channel: '', line: 2 }])
  })

  it('without touchpoints or scores is none', () => {
    expect([surveyRows([]), surveyRows([['touchpoint', 'comment']]), surveyRows([['score']])]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('dates are read year first or day first', () => {
    expect(
      ['2024-05-09', '2024/5/9', '09/05/2024', '9.5.2024', '2024-05-09T10:00:00Z', '31/02/2024', 'May'].map(surveyDate),
    ).toEqual(['2024-05-09', '2024-05-09', '2024-05-09', '2024-05-09', '2024-05-09', '', ''])
  })
})

describe('the answers of a survey', () => {
  it('know a persona by the first name, unless two begin so', () => {
    const called = (...names: string[]) => {
      const people = Object.fromEntries(names.map((name) => [name, {}]))
      const asked = journey({ personas: people, spots: [{ id: 'Pay', phase: 'Buy', lane: 'Web' }] })
      const rows = surveyRows([
        ['Touchpoint', 'Score', 'Persona'],
        ['Pay', '9', 'ana'],
        ['Pay', '9', 'Luis Ortega'],
      ])!
      return surveyScores(asked, rows, { measure: 'nps' }).scores.map(({ persona }) => persona)
    }
    expect(called('Ana Ferrer', 'Luis Ortega')).toEqual(['Ana Ferrer', 'Luis Ortega'])
    expect(called('Ana Ferrer', 'Ana Gil', 'Luis Ortega')).toEqual([undefined, 'Luis Ortega'])
  })

  it('become one NPS a touchpoint, persona and month, with its counts', () => {
    const { scores, report } = read(
      { measure: 'nps' },
      ['pay', '10', '2024-05-02', 'ana'],
      ['PAY ', '9', '2024-05-20', 'Ana'],
      ['Pay', '7', '2024-05-03', 'Ana'],
      ['Pay', '6', '2024-05-04', 'Ana'],
      ['Pay', '0', '2024-06-01', 'Ana'],
      ['Pay', '8', '', ''],
    )
    const counts = scores.map(({ persona, values: { promoters, passives, detractors, date, n } }) => [
      persona,
      promoters,
      passives,
      detractors,
      n,
      date,
    ])
    expect(counts).toEqual([
      ['Ana', 2, 1, 1, 4, '2024-05-20'],
      ['Ana', 0, 0, 1, 1, '2024-06-01'],
      [undefined, 0, 1, 0, 1, ''],
    ])
    expect(report).toEqual({ rows: 6, taken: 6, cards: 1, problems: [] })
  })

  it('of which some do not say who they are give everyone’s score over all of them', () => {
    const { scores } = read(
      { measure: 'nps' },
      ['Pay', '10', '2024-05-02', 'Ana'],
      ['Pay', '0', '2024-05-03', ''],
      ['Pay', '0', '2024-06-03', 'Ana'],
    )
    expect(scores.map(({ persona, values: { n, promoters, date } }) => [persona, n, promoters, date])).toEqual([
      ['Ana', 1, 1, '2024-05-02'],
      [undefined, 2, 1, '2024-05-03'],
      ['Ana', 1, 0, '2024-06-03'],
    ])
  })

  it('become a CSAT by the top two boxes of its scale', () => {
    const five = read({ measure: 'csat' }, ['Pay', '5'], ['Pay', '4'], ['Pay', '3'])
    const seven = read({ measure: 'csat', to: 7 }, ['Pay', '5'], ['Pay', '6'], ['Pay', '7'])
    expect(five.scores[0]?.values).toMatchObject({ satisfied: 2, n: 3, from: 1, to: 5 })
    expect(seven.scores[0]?.values).toMatchObject({ satisfied: 2, n: 3, to: 7 })
  })

  it('become a mean effort, written with a point or a comma', () => {
    expect(read({ measure: 'ces2' }, ['Pay', '5,5'], ['Pay', '6.5']).scores[0]?.values).toMatchObject({
      value: 6,
      n: 2,
    })
  })

  it('that do not match are told, line by line, and the rest is taken in', () => {
    const { scores, report } = read(
      { measure: 'nps' },
      ['Gone', '9'],
      ['Ask for help', '9'],
      ['Ask for help', '9', '', '', 'app'],
      ['Pay', '11'],
      ['Pay', 'ten'],
      ['Pay', '9', 'soon', 'Zoe'],
      ['', '9'],
    )
    expect(scores.map(({ card }) => card)).toEqual(['a2', 'Pay'])
    expect(report).toMatchObject({ rows: 7, taken: 2, cards: 2 })
    expect(report.problems.map(({ kind, count, examples }) => [kind, count, examples[0]])).toEqual([
      ['touchpoint', 2, { line: 2, written: 'Gone' }],
      ['several', 1, { line: 3, written: 'Ask for help' }],
      ['score', 2, { line: 5, written: '11' }],
      ['date', 1, { line: 7, written: 'soon' }],
      ['persona', 1, { line: 7, written: 'Zoe' }],
    ])
  })
})
