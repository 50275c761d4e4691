/** JSON with wrong values, keys, depths, and maps that cannot be. */
import { type HostileFile, made } from './hostileFile'
import type { Seed } from './seeds'

const VALUES = [
  'null',
  '0',
  '-1',
  '1e400',
  '-1e400',
  '""',
  '"x"',
  'true',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"__proto__":{"polluted":true}}',
  '"__proto__"',
]

/** Every key of a JSON file in turn with a value of another kind. */
export function shapes(seed: Seed): HostileFile[] {
  const keys = [...new Set([...seed.text.matchAll(/"([a-zA-Z]\w*)" ?:/g)].map((match) => match[1]!))]
  return keys.flatMap((key, i) =>
    [0, 5, 9].map((step) => {
      const value = VALUES[(i + step) % VALUES.length]!
      return made(`${seed.file}: ${key} is ${value}`, seed.file, replaceValues(seed.text, key, value))
    }),
  )
}

function replaceValues(text: string, key: string, value: string): string {
  const mark = '\u0002'
  const changed = JSON.stringify(JSON.parse(text), (name, old: unknown) => (name === key ? mark : old))
  return changed.replaceAll(JSON.stringify(mark), value)
}

export function keys(seed: Seed): HostileFile[] {
  return ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', ' ', 'a b', '\u202e'].flatMap(
    (key) => {
      const named = JSON.stringify(key)
      const poison = `${named}:{"polluted":true,"prototype":{"polluted":true}},`
      return [
        made(
          `${seed.file}: the key ${named} in every object`,
          seed.file,
          seed.text.replace(/\{(?=\s*")/g, `{${poison}`),
        ),
        made(
          `${seed.file}: ${named} for every id`,
          seed.file,
          seed.text.replace(/"(c1|web|s1|find|ana|a1|l1)"/g, named),
        ),
      ]
    },
  )
}

export function sizes(seed: Seed): HostileFile[] {
  const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)
  return [33, 1_000, 300_000].flatMap((depth) => [
    made(
      `${seed.file}: ${depth} lists deep`,
      seed.file,
      seed.text.replace(/\}\s*$/, `,"x":${nested('[', ']', depth)}}`),
    ),
    made(`${seed.file}: ${depth} objects deep`, seed.file, `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
    made(`${seed.file}: ${depth} lists never closed`, seed.file, '['.repeat(depth)),
  ])
}

/** Sound JSON of ours with what no map may have. */
export function wrongMaps(seed: Seed): HostileFile[] {
  type Records = Record<string, Record<string, unknown>>
  type Loose = Record<'phases' | 'steps' | 'lanes' | 'cards' | 'links', Records>
  const changed = (name: string, change: (map: Loose) => void) => {
    const map = JSON.parse(seed.text) as Loose
    change(map)
    return made(`${seed.file}: ${name}`, seed.file, JSON.stringify(map))
  }
  const versions = [0, -1, 1.5, 2, 99, 1e9, '1', null].map((version) =>
    changed(`version ${version}`, (map) => Object.assign(map, { version })),
  )
  return [
    ...versions,
    changed('one id for all', (map) => Object.values(map.cards).forEach((card) => (card.id = 'c1'))),
    changed('ids across collections', (map) => (map.lanes.s1 = { ...map.lanes.web })),
    changed('cards that stand nowhere', (map) => Object.values(map.cards).forEach((card) => (card.step = 'gone'))),
    changed('steps without phases', (map) => Object.values(map.steps).forEach((step) => (step.phase = 'gone'))),
    changed('a link to itself', (map) => (map.links.l1!.to = 'c1')),
    changed('a link to a lane', (map) => (map.links.l1!.to = 'web')),
    changed('order keys that are none', (map) => Object.values(map.cards).forEach((card) => (card.order = '\uffff'))),
    changed('order keys all equal', (map) => Object.values(map.cards).forEach((card) => (card.order = 'a0'))),
    changed('a long order key', (map) => (map.cards.c1!.order = `a${'0'.repeat(100_000)}1`)),
    changed('a computed lane with cards', (map) => (map.lanes.web!.kind = 'emotion-curve')),
    changed('an unknown kind of lane', (map) => (map.lanes.web!.kind = 'teleport')),
    changed('an unknown attachment', (map) => (map.cards.c1!.attachments = { x: { type: 'bomb', order: 'a0' } })),
    changed(
      'an attachment full of objects',
      (map) => (map.cards.c1!.attachments = { x: { type: 'pain', order: 'a0', text: { html: 'x' } } }),
    ),
    changed(
      'a picture from elsewhere',
      (map) =>
        (map.cards.c1!.attachments = { x: { type: 'picture', order: 'a0', hash: 'https://example.invalid/x.svg' } }),
    ),
    changed('no phases', (map) => Object.assign(map, { phases: {} })),
    changed('no lanes', (map) => Object.assign(map, { lanes: {} })),
    changed('lists for records', (map) => Object.assign(map, { cards: Object.values(map.cards) })),
    changed('60,000 cards', (map) => {
      for (let i = 0; i < 60_000; i++) map.cards[`n${i}`] = { ...map.cards.c1, id: `n${i}`, attachments: {} }
    }),
    changed('200,000 phases', (map) => {
      for (let i = 0; i < 200_000; i++) map.phases[`n${i}`] = { id: `n${i}`, order: 'a0', title: '' }
    }),
    changed('50,000 fields nobody asked for', (map) => {
      for (let i = 0; i < 50_000; i++) (map.cards.c1 as Record<string, unknown>)[`f${i}`] = i
    }),
    changed('20,000 attachments on a card', (map) => {
      const attachments: Record<string, unknown> = {}
      for (let i = 0; i < 20_000; i++)
        attachments[`x${i}`] = { type: 'pain', order: 'a0', text: `${i}`, severity: 1, source: '' }
      map.cards.c1!.attachments = attachments
    }),
  ]
}
