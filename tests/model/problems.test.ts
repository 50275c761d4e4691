/** What is wrong inside a map is found and named. */
import { expect, test } from 'vitest'
import type { JourneyMap } from '../../src/model/journeyMap'
import { problems } from '../../src/model/problems'
import { read } from '../support/map'

const { map } = read(`
      | A   | B
  Web | [a] | [b]
  a > b (Ana)`)
const card = map.cards.a!
const link = map.links['link-0']!

test('a whole map has none', () => {
  expect(problems(map)).toEqual([])
})

test.each<[string, Partial<JourneyMap>, { kind: string; id: string }[]]>([
  [
    'an id that two records share',
    { steps: { ...map.steps, a: { id: 'a', order: 'a0', phase: 'A', title: '' } } },
    [{ kind: 'id-clash', id: 'a' }],
  ],
  [
    'a record under a key that is not its id',
    { cards: { ...map.cards, a: { ...card, id: 'x' } } },
    [{ kind: 'id-clash', id: 'a' }],
  ],
  ['a key that is none', { cards: { ...map.cards, a: { ...card, order: '' } } }, [{ kind: 'bad-order', id: 'a' }]],
  [
    'an attachment’s key that is none',
    { cards: { ...map.cards, a: { ...card, attachments: { p: { type: 'pain', order: '' } } } } },
    [{ kind: 'bad-order', id: 'a' }],
  ],
  [
    'a phase without a step, a step without a phase',
    { phases: { A: map.phases.A!, C: { ...map.phases.B!, id: 'C' } } },
    [
      { kind: 'step-without-phase', id: 'B.' },
      { kind: 'phase-without-step', id: 'C' },
    ],
  ],
  [
    'a card without a step',
    { cards: { ...map.cards, a: { ...card, step: 'x' } } },
    [{ kind: 'card-without-step', id: 'a' }],
  ],
  [
    'a card without a lane',
    { cards: { ...map.cards, a: { ...card, lane: 'x' } } },
    [{ kind: 'card-without-lane', id: 'a' }],
  ],
  [
    'a link that starts nowhere',
    { links: { 'link-0': { ...link, from: 'x' } } },
    [{ kind: 'link-without-end', id: 'link-0' }],
  ],
  [
    'a link that ends nowhere',
    { links: { 'link-0': { ...link, to: 'x' } } },
    [{ kind: 'link-without-end', id: 'link-0' }],
  ],
  ['a link to itself', { links: { 'link-0': { ...link, to: 'a' } } }, [{ kind: 'link-to-itself', id: 'link-0' }]],
  [
    'a link of nobody known',
    { links: { 'link-0': { ...link, persona: 'Eve' } } },
    [{ kind: 'unknown-persona', id: 'link-0' }],
  ],
  [
    'a card of nobody known',
    { cards: { ...map.cards, a: { ...card, personas: { Eve: true } } } },
    [{ kind: 'unknown-persona', id: 'a' }],
  ],
  [
    'an attachment of nobody known',
    { cards: { ...map.cards, a: { ...card, attachments: { p: { type: 'pain', order: 'a0', persona: 'Eve' } } } } },
    [{ kind: 'unknown-persona', id: 'a' }],
  ],
  [
    'a step that only every object inherits',
    { cards: { ...map.cards, a: { ...card, step: 'constructor' } } },
    [{ kind: 'card-without-step', id: 'a' }],
  ],
])('%s', (_, broken, found) => {
  expect(problems({ ...map, ...broken })).toEqual(found)
})
