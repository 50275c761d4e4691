import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MAP_KINDS } from '../../src/lanes/mapKinds'
import { MAP_VERSION } from '../../src/model/journeyMap'
import { MIGRATIONS } from '../../src/model/migrations'
import { emptyMap, usualSettings } from '../../src/model/newMap'
import { readMap } from '../../src/model/readMap'
import { writeMap } from '../../src/model/writeMap'

const old = (version: number) =>
  JSON.parse(readFileSync(new URL(`../fixtures/maps/version-${version}.json`, import.meta.url), 'utf8')) as object
const read = (raw: unknown) => {
  const result = readMap(raw, MAP_KINDS, () => 'made')
  if (!result.ok) throw new Error(result.error.key)
  return result.value
}
const fresh = () => emptyMap('m', '2024-01-01T00:00:00.000Z')

describe('a map of an older version', () => {
  it.each(MIGRATIONS.map(({ to }) => to - 1))('of version %i opens without a repair', (version) => {
    const { map, repairs } = read(old(version))
    expect(repairs).toEqual([])
    expect(map).toMatchObject({ version: MAP_VERSION, settings: usualSettings(), assessments: {} })
    expect(Object.keys(map.cards).length).toBeGreaterThan(0)
  })

  it('is led up by one step a version', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: MAP_VERSION - 1 }, (_, i) => i + 2))
  })
})

describe('what a map keeps for its readings', () => {
  const kept = {
    ...fresh(),
    settings: {
      currency: 'USD',
      discount: 0.08,
      counterpart: 'other',
      weights: { reach: 0 },
      moments: { zmot: 'The search at home.' },
      waved: { 'no-promise': true as const, 'empty-phase p1': true as const },
    },
    assessments: { a: { id: 'a', date: '2024-05-01', who: 'CX team', answers: { aware: 'yes' as const } } },
  }

  it('comes back from a file as it was written', () => {
    const { map, repairs } = read(JSON.parse(writeMap(kept)))
    expect([map, repairs]).toEqual([kept, []])
  })

  it('what does not fit is mended and told', () => {
    const raw = {
      ...fresh(),
      settings: {
        currency: 'euros',
        discount: 7,
        counterpart: 3,
        weights: { reach: 'much', severity: 99 },
        moments: { zmot: 4 },
        waved: { 'a b c': true, fine: true },
      },
      assessments: { a: { id: 'a', date: 'May', who: 'x', answers: { aware: 'yes', plan: 'perhaps' } }, b: 4 },
    }
    const { map, repairs } = read(raw)
    expect(map.settings).toEqual({
      ...usualSettings(),
      discount: 1,
      weights: { severity: 5 },
      waved: { fine: true },
    })
    expect(map.assessments).toEqual({ a: { id: 'a', date: '', who: 'x', answers: { aware: 'yes' } } })
    expect(repairs.map(({ key }) => key)).toEqual(expect.arrayContaining(['repair.wrong-value', 'repair.not-a-record']))
  })

  it('a map that is full of nonsense still opens', () => {
    for (const settings of [null, 3, [], 'x']) {
      const { map } = read({ ...fresh(), settings, assessments: settings })
      expect([map.settings, map.assessments]).toEqual([usualSettings(), {}])
    }
  })
})
