/** Sound files of every readable format, from which the hostile ones are made. */
import { FORMATS } from '../../../src/formats/index'
import { WHOLE } from '../../../src/scene/pictured'
import { smallMap } from '../../support/smallMap'
import { testTools } from '../../support/tools'

const LANESCAPE = {
  type: 'service-journey-mapper',
  version: 1,
  name: 'Library',
  journeys: [
    {
      title: 'Borrow',
      stages: [{ num: 1, title: 'Find', subStages: ['Search', { title: 'Choose' }] }],
      subJourneys: [
        {
          title: 'Reader',
          rows: [
            {
              rowType: 'text',
              laneLabel: 'Website',
              cells: [{ mode: 'text', html: '<p>Types</p>', colspan: 1, tags: ['x'] }],
            },
          ],
        },
      ],
    },
  ],
}
const BLUEPRINT = {
  title: 'Hotel',
  phases: [
    {
      name: 'Arrive',
      duration: '10 min',
      evidence: ['Sign'],
      customer: [{ text: 'Checks in', momentOfTruth: true }],
      frontstage: [{ text: 'Greets', failurePoint: 'x' }],
      backstage: [],
      support: [],
    },
  ],
}
const USER_JOURNEY = {
  title: 'Sign up',
  persona: 'Sam',
  summary: 'First week',
  phases: [
    {
      name: 'Try',
      emotion: 'curious',
      actions: ['a'],
      thoughts: ['b'],
      touchpoints: ['c'],
      painPoints: ['d'],
      opportunities: ['e'],
    },
  ],
}

export interface Seed {
  format: string
  file: string
  text: string
}

export async function seeds(): Promise<Seed[]> {
  const map = smallMap()
  const own = FORMATS.filter((format) => format.writes && format.group === 'data' && format.reads.length > 0).map(
    async (format): Promise<Seed> => {
      const code = await format.load()
      const options = { ...WHOLE, scale: 1 }
      const blob = await code.write!(map, options, testTools())
      return { format: format.id, file: `map.${format.extension}`, text: await blob.text() }
    },
  )
  const foreign: Seed[] = [
    { format: 'lanescape', file: 'lanescape.json', text: JSON.stringify(LANESCAPE) },
    { format: 'blueprint', file: 'blueprint.json', text: JSON.stringify(BLUEPRINT) },
    { format: 'user-journey', file: 'journey.json', text: JSON.stringify(USER_JOURNEY) },
    {
      format: 'csv',
      file: 'long.csv',
      text: 'Stage,Touchpoint,Emotion,Channel,Persona,Pain point\nFind,Ad,Curious,Web,Ana,Too many\nBuy,Till,-2,Store,Luis,\n',
    },
    {
      format: 'csv',
      file: 'matrix.tsv',
      text: '\tFind\tBuy\nWeb\tad\tcart\nStore\tvisit\t\nEmotion\t4\t2\nThoughts\twhy?\tok\n',
    },
    {
      format: 'csv',
      file: 'table.md',
      text: '# Map\n\n| Stage | Touchpoint | Emotion |\n|---|---|---|\n| Find | Ad | 😀 |\n| Buy | Till | 😡 |\n',
    },
    {
      format: 'mermaid',
      file: 'journey.mmd',
      text: 'journey\n  title Day\n  section Morning\n    Wake up: 2: Ana\n    Walk: 4: Ana, Luis\n  section Work\n    Meet: 3\n',
    },
    {
      format: 'mermaid',
      file: 'doc.md',
      text: '# Doc\n\n```mermaid\njourney\n  section Morning\n    Wake up: 2: Ana\n```\n',
    },
  ]
  return [...(await Promise.all(own)), ...foreign]
}
