import { describe, expect, it } from 'vitest'
import { arranged, daysLeft, discarded } from '../../../src/panels/library/entry'
import type { MapEntry } from '../../../src/model/mapEntry'

const entry = (id: string, more: Partial<MapEntry> = {}): MapEntry => ({
  id,
  title: id,
  created: '2026-01-01T00:00:00.000Z',
  changed: '2026-01-01T00:00:00.000Z',
  cards: 0,
  phases: 0,
  personas: 0,
  trashed: null,
  ...more,
})
const titles = (entries: MapEntry[]) => entries.map((one) => one.title)
const by = (sort: 'changed' | 'title' | 'created', query = '') => ({ query, sort, language: 'es' })

describe('the order of the maps', () => {
  it.each([
    ['edited', 'changed'],
    ['made', 'created'],
  ] as const)('puts what was %s last first', (_, sort) => {
    const maps = [
      entry('b', { [sort]: '2026-02-01T00:00:00.000Z' }),
      entry('c', { [sort]: '2026-01-01T00:00:00.000Z' }),
      entry('a', { [sort]: '2026-03-01T00:00:00.000Z' }),
      entry('z', { [sort]: '2026-04-01T00:00:00.000Z' }),
    ]
    expect(titles(arranged(maps, by(sort)))).toEqual(['z', 'a', 'b', 'c'])
  })

  it('sorts titles as the language does, numbers by their value', () => {
    const maps = ['Ñandú', 'mapa 10', 'Álta', 'mapa 9', 'Zona', 'baja'].map((title) => entry(title))
    expect(titles(arranged(maps, by('title')))).toEqual(['Álta', 'baja', 'mapa 9', 'mapa 10', 'Ñandú', 'Zona'])
  })

  it('keeps maps of the same moment in a steady order', () => {
    const maps = [entry('b'), entry('c'), entry('a')]
    expect(titles(arranged(maps, by('changed')))).toEqual(['a', 'b', 'c'])
    expect(titles(arranged(maps.toReversed(), by('changed')))).toEqual(['a', 'b', 'c'])
  })
})

describe('the search', () => {
  const maps = [
    entry('Línea móvil'),
    entry('Mudanza con fibra'),
    entry('Baja', { trashed: '2026-01-02T00:00:00.000Z' }),
  ]

  it('finds a title without its accents and in any order of words', () => {
    expect(titles(arranged(maps, by('changed', 'MOVIL  linea')))).toEqual(['Línea móvil'])
  })

  it('finds no title that has only some of the words', () => {
    expect(titles(arranged(maps, by('changed', 'línea con')))).toEqual([])
  })

  it('finds maps by what stands inside them', () => {
    expect(titles(arranged(maps, { ...by('changed', 'factura'), inside: new Set(['Mudanza con fibra']) }))).toEqual([
      'Mudanza con fibra',
    ])
  })

  it('never shows what is in the trash', () => {
    expect(titles(arranged(maps, by('changed', 'baja')))).toEqual([])
    expect(titles(discarded(maps))).toEqual(['Baja'])
  })
})

describe('the trash', () => {
  it('shows what was thrown away last first', () => {
    const thrown = ['02', '04', '03'].map((day) => entry(day, { trashed: `2026-01-${day}T00:00:00.000Z` }))
    expect(titles(discarded(thrown))).toEqual(['04', '03', '02'])
  })

  const day = (n: number) => Date.parse('2026-03-01T12:00:00.000Z') + n * 86_400_000

  it('counts thirty days down to none', () => {
    const trashed = '2026-03-01T12:00:00.000Z'
    expect(daysLeft(trashed, day(0))).toBe(30)
    expect(daysLeft(trashed, day(28.5))).toBe(2)
    expect(daysLeft(trashed, day(29.5))).toBe(1)
    expect(daysLeft(trashed, day(40))).toBe(0)
  })
})
