import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/formats/opening/readFile'
import { seen } from '../support/seen'
import { testTools } from '../support/tools'

async function read(content: unknown) {
  const result = await readFile(JSON.stringify(content), 'file.json', testTools(), {})
  if (!result.ok) throw new Error(result.error.key)
  return result.value
}

describe('a Lanescape file', () => {
  const file = {
    type: 'service-journey-mapper',
    version: 1,
    name: 'Library',
    journeys: [
      {
        title: 'Borrow a book',
        stages: [
          { num: 1, title: 'Find', subStages: ['Search', { title: 'Choose' }] },
          { num: 2, title: 'Take', subStages: [] },
        ],
        subJourneys: [
          {
            title: 'Reader',
            rows: [
              {
                rowType: 'text',
                laneLabel: 'Website',
                cells: [
                  { html: '<p>Types a <b>title</b></p><script>alert(1)</script>' },
                  { html: 'Reads &amp; compares' },
                ],
              },
              {
                rowType: 'text',
                laneLabel: 'Thoughts',
                cells: [
                  { html: 'Is it there?', colspan: 2 },
                  { html: 'At last<br>mine', tags: ['joy'] },
                ],
              },
              {
                rowType: 'text',
                laneLabel: 'Emotion',
                cells: [{ html: 'curious' }, { html: 'confused' }, { html: '' }],
              },
            ],
          },
        ],
      },
    ],
  }

  it('becomes stages, sub-stages and lanes, its HTML nothing but words', async () => {
    const { map, format, notes } = await read(file)
    expect(format).toBe('lanescape')
    expect(map.title).toBe('Borrow a book')
    expect(seen(map)).toEqual({
      'Website (online)': [
        'Find/Search | Types a title | emotion 1 curious',
        'Find/Choose | Reads & compares | emotion -1 confused',
      ],
      'Thoughts (thoughts)': ['Find/Search | Is it there?', 'Take | At last', 'Take | mine', 'Take | joy'],
      'Emotion curve (emotion-curve)': [],
    })
    expect(notes).toEqual([])
  })

  it('says which of its journeys were left out', async () => {
    const { notes } = await read({ ...file, journeys: [...file.journeys, ...file.journeys] })
    expect(notes).toEqual([{ key: 'lanescape.more', params: { count: 1 } }])
  })
})

it('a service blueprint becomes its five lanes, with moments of truth and failure points', async () => {
  const { map, format } = await read({
    title: 'Hotel',
    phases: [
      {
        name: 'Arrive',
        duration: '10 min',
        evidence: ['Sign'],
        customer: [{ text: 'Checks in', momentOfTruth: true }],
        frontstage: [{ text: 'Greets', failurePoint: 'No one at the desk' }],
        backstage: [{ text: 'Prepares the room', failurePoint: true }],
        support: [],
      },
    ],
  })
  expect(format).toBe('blueprint')
  expect(Object.values(map.phases)[0]?.goal).toBe('Duration: 10 min')
  expect(seen(map)).toEqual({
    'Evidence (evidence)': ['Arrive | Sign'],
    'Customer actions (actions)': ['Arrive | Checks in | moment critical'],
    'Frontstage (frontstage)': ['Arrive | Greets | pain No one at the desk'],
    'Backstage (backstage)': ['Arrive | Prepares the room | pain Prepares the room'],
  })
})

it('a user journey becomes phases with what is done, thought, met, felt, suffered and hoped for', async () => {
  const { map, format } = await read({
    title: 'Sign up',
    persona: 'Sam',
    summary: 'First week',
    phases: [
      {
        name: 'Discover',
        emotion: 'curious',
        actions: ['Searches'],
        thoughts: ['Is it free?'],
        touchpoints: ['Landing page'],
        painPoints: ['Slow'],
        opportunities: ['Cache'],
      },
      { name: 'Try', emotion: 'angry', touchpoints: ['App'], painPoints: [] },
    ],
  })
  expect(format).toBe('user-journey')
  expect([map.title, map.scenario]).toEqual(['Sign up', 'First week'])
  expect(seen(map)).toEqual({
    'Customer actions (actions)': ['Discover | Searches | @Sam'],
    'Thinks (thoughts)': ['Discover | Is it free? | @Sam'],
    'Touchpoints (online)': [
      'Discover | Landing page | @Sam | pain Slow | opportunity Cache | emotion 0 curious',
      'Try | App | @Sam | emotion -2 angry',
    ],
    'Emotion curve (emotion-curve)': [],
  })
})
