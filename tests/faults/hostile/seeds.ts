/** Sound files of every readable format, from which the hostile ones are made. */
import { FORMATS } from '../../../src/formats/index'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep } from '../../../src/model/newMap'
import { firstKeys } from '../../../src/model/order'
import { testTools } from '../../support/tools'

export function smallMap(): JourneyMap {
  const map = emptyMap('map-1', '2026-11-22T10:00:00.000Z')
  const keys = firstKeys(4)
  map.title = 'Phone'
  map.personas.ana = newPersona({ id: 'ana', order: keys[0]!, name: 'Ana' })
  map.phases.find = newPhase({ id: 'find', order: keys[0]!, title: 'Find' })
  map.phases.buy = newPhase({ id: 'buy', order: keys[1]!, title: 'Buy' })
  map.steps.s1 = newStep({ id: 's1', order: keys[0]!, phase: 'find' })
  map.steps.s2 = newStep({ id: 's2', order: keys[0]!, phase: 'buy', title: 'Pay' })
  map.lanes.web = newLane({ id: 'web', order: keys[0]!, kind: 'channel', title: 'Web', medium: 'online' })
  map.lanes.says = newLane({ id: 'says', order: keys[1]!, kind: 'thoughts', title: 'Thinks' })
  map.cards.c1 = newCard({
    id: 'c1',
    order: keys[0]!,
    step: 's1',
    lane: 'web',
    title: 'Sees an ad',
    personas: { ana: true },
  })
  map.cards.c2 = newCard({ id: 'c2', order: keys[0]!, step: 's2', lane: 'web', title: 'Pays', text: 'By card' })
  map.cards.c3 = newCard({ id: 'c3', order: keys[0]!, step: 's2', lane: 'says', title: 'At last' })
  map.cards.c1.attachments.a1 = { type: 'emotion', order: keys[0]!, valence: 1, feeling: 'curious' }
  map.cards.c2.attachments.a2 = {
    type: 'pain',
    order: keys[0]!,
    text: 'Slow',
    severity: 4,
    source: 'survey',
    persona: 'ana',
  }
  map.links.l1 = { id: 'l1', from: 'c1', to: 'c2', persona: 'ana', label: 'then' }
  return map
}

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
      const options = {
        theme: 'light',
        scale: 1,
        background: 'white',
        title: true,
        legend: true,
        curve: true,
        phases: [],
        shown: [],
      } as const
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
