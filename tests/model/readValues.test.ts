/** Values on the way in: taken as they are where they fit, set back and told where they do not. */
import { describe, expect, test } from 'vitest'
import { MAP_KINDS } from '../../src/lanes/mapKinds'
import type { Collection } from '../../src/model/journeyMap'
import { readMap } from '../../src/model/readMap'
import { read } from '../support/map'

type Raw = Record<Collection, Record<string, Record<string, unknown>>>

function file(): Raw {
  const { map } = read(`
             | Discover
    Web      | [a]
    "Thinks" | [t]
    =Curve   |
    a > t (Ana)`)
  return JSON.parse(JSON.stringify(map)) as Raw
}

function mended(raw: unknown, kinds = MAP_KINDS) {
  const result = readMap(raw, kinds, () => 'new')
  if (!result.ok) throw new Error(result.error.key)
  const { map, repairs } = result.value
  return { map, told: Object.fromEntries(repairs.map(({ key, params }) => [key.slice(7), params.count])), repairs }
}

describe('texts', () => {
  test('what XML cannot carry is taken out; all else stays, emoji and right-to-left too', () => {
    const raw = file()
    const fine = 'ok\t\r\n<b>&amp; 🙂 \u202eشكرا é\u00a0\u0085'
    raw.cards.a!.title = fine
    raw.cards.t!.title = 'a\0b\u0007c\ud800d\udc00e\uffff'
    const { map, told } = mended(raw)
    expect(map.cards.a?.title).toBe(fine)
    expect(map.cards.t?.title).toBe('abcde')
    expect(told).toEqual({ 'text-cleaned': 1 })
  })

  test('a vertical tab, as word processors break lines, becomes a line break', () => {
    const raw = file()
    raw.cards.a!.text = 'one\vtwo\fthree'
    expect(mended(raw).map.cards.a?.text).toBe('one\ntwo\nthree')
  })

  test('a text longer than anybody writes is cut, never through a character', () => {
    const raw = file()
    raw.cards.a!.text = 'x'.repeat(20_000)
    raw.cards.t!.text = `${'x'.repeat(19_999)}🙂`
    const { map, told } = mended(raw)
    expect(map.cards.a?.text).toHaveLength(20_000)
    expect(map.cards.t?.text).toBe('x'.repeat(19_999))
    expect(told).toEqual({ 'text-cut': 1 })
  })

  test('what is no text is set back', () => {
    const raw = file()
    Object.assign(raw.cards.a!, { title: 7, text: ['x'] })
    Object.assign(raw.links['link-0']!, { label: null })
    expect(mended(raw)).toMatchObject({ map: { cards: { a: { title: '', text: '' } } }, told: { 'wrong-value': 3 } })
  })
})

describe('numbers and choices', () => {
  test('colours are whole numbers of those that there are', () => {
    for (const hue of [0, 9, 1.5, '1', null, Number.NaN, Number.POSITIVE_INFINITY]) {
      const raw = file()
      raw.phases.Discover!.hue = hue
      expect(mended(raw)).toMatchObject({ map: { phases: { Discover: { hue: 1 } } }, told: { 'wrong-value': 1 } })
    }
    const raw = file()
    raw.phases.Discover!.hue = 8
    raw.personas.Ana!.hue = 7
    const { map, told } = mended(raw)
    expect([map.phases.Discover?.hue, map.personas.Ana?.hue]).toEqual([8, 1])
    expect(told).toEqual({ 'wrong-value': 1 })
  })

  test('amounts are finite or not known', () => {
    const raw = file()
    raw.personas.Ana!.economics = {
      sales: Number.POSITIVE_INFINITY,
      years: '5',
      margin: -3.5,
      retention: Number.NaN,
      customers: -0,
    }
    const { map, told } = mended(raw)
    expect(map.personas.Ana?.economics).toEqual({
      sales: null,
      years: null,
      margin: -3.5,
      retention: null,
      customers: 0,
    })
    expect(told).toEqual({ 'wrong-value': 3 })
  })

  test('what a customer is worth stays within what a business may have, and it is told', () => {
    const raw = file()
    raw.personas.Ana!.economics = { sales: -1, years: 5000, margin: -50, retention: 7, customers: 1e30 }
    const { map, told } = mended(raw)
    expect(map.personas.Ana?.economics).toEqual({ sales: 0, years: 100, margin: -50, retention: 1, customers: 1e10 })
    expect(told).toEqual({ 'wrong-value': 4 })
  })

  test('the state is one of two', () => {
    expect(mended({ ...file(), state: 'to-be' }).map.state).toBe('to-be')
    expect(mended({ ...file(), state: 'could-be' })).toMatchObject({
      map: { state: 'as-is' },
      told: { 'wrong-value': 1 },
    })
  })

  test('a time that is none falls back to the other one', () => {
    const { map } = mended({ ...file(), created: 'yesterday', changed: '2025-05-05T05:05:05Z' })
    expect(map).toMatchObject({ created: '2025-05-05T05:05:05Z', changed: '2025-05-05T05:05:05Z' })
    expect(mended({ ...file(), created: 5, changed: '2025-99-99T99:99:99Z' }).map).toMatchObject({
      created: '1970-01-01T00:00:00.000Z',
      changed: '1970-01-01T00:00:00.000Z',
    })
    const fine = mended({ ...file(), created: '2025-05-05T05:05:05.123Z' })
    expect([fine.map.created, fine.told]).toEqual(['2025-05-05T05:05:05.123Z', {}])
    expect(mended({ ...file(), created: ' 2025-05-05T05:05:05.123Z' }).map.created).not.toContain(' ')
  })
})

describe('lanes', () => {
  test('an unknown kind becomes notes', () => {
    const raw = file()
    raw.lanes.Thinks!.kind = 'telepathy'
    expect(mended(raw)).toMatchObject({ map: { lanes: { Thinks: { kind: 'notes' } } }, told: { 'unknown-lane': 1 } })
  })

  test('every channel has a medium, and nothing else has one', () => {
    const raw = file()
    raw.lanes.Web!.medium = null
    raw.lanes.Thinks!.medium = 'offline'
    raw.lanes.Curve!.hidden = 'yes'
    const { map, told } = mended(raw)
    expect([map.lanes.Web?.medium, map.lanes.Thinks?.medium, map.lanes.Curve?.hidden]).toEqual(['online', null, false])
    expect(told).toEqual({ 'wrong-value': 3 })
  })

  test('a computed lane that holds cards becomes notes, so that they are seen', () => {
    const raw = file()
    raw.cards.t!.lane = 'Curve'
    expect(mended(raw)).toMatchObject({
      map: { lanes: { Curve: { kind: 'notes' } }, cards: { t: { lane: 'Curve' } } },
      told: { 'computed-lane': 1 },
    })
    const { holdsCards: _, ...kinds } = MAP_KINDS
    expect(mended(raw, kinds).told).toEqual({})
  })
})

describe('what hangs on a card', () => {
  const hang = (attachments: unknown) => {
    const raw = file()
    raw.cards.a!.attachments = attachments
    return mended(raw)
  }

  test('unknown kinds, and those that say nothing, are left out', () => {
    const { map, told } = hang({
      x: { type: 'horoscope' },
      y: 'pain',
      z: { type: 'emotion', order: 'a0' },
      w: { order: 'a0' },
    })
    expect(map.cards.a?.attachments).toEqual({})
    expect(told).toEqual({ 'unknown-attachment': 4 })
    expect(hang([]).told).toEqual({ 'wrong-value': 1 })
  })

  test('a kind is no property that every object inherits', () => {
    expect(hang({ x: { type: 'constructor', order: 'a0' } }).told).toEqual({ 'unknown-attachment': 1 })
    expect(hang({ x: Object.create({ type: 'pain' }) }).told).toEqual({ 'unknown-attachment': 1 })
  })

  test('values out of range are brought into it and told; foreign fields are left out', () => {
    const pain = { type: 'pain', order: 'a0', text: 'slow\0', severity: 9, source: '', html: '<script>', id: 'x' }
    const { map, told } = hang({ x: pain })
    expect(map.cards.a?.attachments.x).toEqual({ type: 'pain', order: 'a0', text: 'slow', severity: 5, source: '' })
    expect(told).toEqual({ 'text-cleaned': 1, 'wrong-value': 1, 'unknown-field': 2 })
  })

  test('an id that cannot be used is replaced', () => {
    const { map, told } = hang({ 'a b': { type: 'owner', order: 'a0', area: 'IT', people: '' } })
    expect(map.cards.a?.attachments).toEqual({ new: { type: 'owner', order: 'a0', area: 'IT', people: '' } })
    expect(told).toEqual({ 'new-id': 1 })
  })

  test('whatever a kind answers, only plain values are kept', () => {
    const odd = {
      type: 'odd',
      n: Number.NaN,
      deep: { a: 1 },
      gone: undefined,
      yes: true,
      minus: -0,
      order: 'zz',
      persona: 'x',
    }
    const kinds = { ...MAP_KINDS, readAttachment: () => odd as never }
    const raw = file()
    raw.cards.a!.attachments = { x: { type: 'odd', order: 'a0' } }
    expect(mended(raw, kinds).map.cards.a?.attachments).toEqual({
      x: { type: 'odd', order: 'a0', n: null, deep: null, yes: true, minus: 0 },
    })
  })
})

describe('what is no record', () => {
  test('is left out and counted', () => {
    const raw = file()
    Object.assign(raw.cards, { x: null, y: 3, z: [] })
    const { told, repairs } = mended(raw)
    expect(told).toMatchObject({ 'not-a-record': 3 })
    expect(repairs.find(({ key }) => key === 'repair.not-a-record')?.id).toBe('cards')
  })

  test('collections that are absent are empty', () => {
    const { map, told } = mended({ format: 'periplo', version: 1, id: 'm' })
    expect(told).toEqual({})
    expect(map).toMatchObject({ id: 'm', title: '', cards: {}, links: {} })
  })

  test('fields that nobody knows are left out of records and of the map, and counted', () => {
    const raw = file()
    Object.assign(raw.cards.a!, { colour: 'red', x: 10, y: 20 })
    Object.assign(raw.personas.Ana!.economics as object, { bonus: 5 })
    const { map, told } = mended({ ...raw, viewport: {} })
    expect(told).toEqual({ 'unknown-field': 5 })
    expect(map.cards.a).not.toHaveProperty('colour')
    expect(map).not.toHaveProperty('viewport')
  })

  test('keys of prototypes change nothing and nobody', () => {
    const text = JSON.stringify(file()).replace(
      '"cards":{',
      '"cards":{"__proto__":{"title":"x","step":"Discover.","lane":"Web"},',
    )
    const { map } = mended(
      JSON.parse(`${text.slice(0, -1)},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`),
    )
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(map.cards)).toBe(Object.prototype)
    expect(
      Object.values(map.cards)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['a', 't', 'x'])
  })

  test('nothing that came in is handed out: a later change to it changes no map', () => {
    const raw = file()
    raw.cards.a!.personas = { Ana: true } as never
    const { map } = mended(raw)
    ;(raw.cards.a!.personas as unknown as Record<string, boolean>).Eve = true
    raw.cards.a!.title = 'changed'
    expect(map.cards.a).toMatchObject({ title: 'a', personas: { Ana: true } })
    expect(map.cards.a?.personas).not.toHaveProperty('Eve')
  })

  test('a card is met only by those whom the file says so plainly', () => {
    const raw = file()
    raw.cards.a!.personas = { Ana: 'yes', Eve: true } as never
    expect(mended(raw)).toMatchObject({
      map: { cards: { a: { personas: {} } } },
      told: { 'wrong-value': 1, 'unknown-persona': 1 },
    })
  })
})
