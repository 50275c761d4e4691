import { describe, expect, it, vi } from 'vitest'
import { findInMaps } from '../../../src/app/library/findInMaps'
import type { Services } from '../../../src/app/services'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPhase, newStep } from '../../../src/model/newMap'

function mapOf(id: string, ...cards: string[]): JourneyMap {
  return {
    ...emptyMap(id, '2026-01-01T00:00:00.000Z'),
    phases: { p: newPhase({ id: 'p', order: 'a0' }) },
    steps: { s: newStep({ id: 's', order: 'a0', phase: 'p' }) },
    lanes: { l: newLane({ id: 'l', order: 'a0', kind: 'channel' }) },
    cards: Object.fromEntries(
      cards.map((title) => [title, newCard({ id: title, order: 'a0', step: 's', lane: 'l', title })]),
    ),
  }
}

function library(maps: JourneyMap[], trashed: readonly string[] = []) {
  const read = vi.fn<(id: string) => Promise<unknown>>(async (id) => {
    const map = maps.find((one) => one.id === id)
    return map ? { ok: true, value: { map, notes: [] } } : { ok: false, error: { kind: 'missing' } }
  })
  const list = async () =>
    maps.map(({ id, changed }) => ({ id, changed, trashed: trashed.includes(id) ? '2026-01-02T00:00:00.000Z' : null }))
  return { library: { list, read } as unknown as Services['library'], read }
}
const never = new AbortController().signal

describe('the search in the library', () => {
  it('finds maps by the words on their cards and says which', async () => {
    const find = findInMaps(library([mapOf('one', 'First bill', 'Ad'), mapOf('two', 'Store visit')]))
    expect(await find('bill', never)).toEqual(new Map([['one', 'First bill']]))
  })

  it('leaves the trash alone', async () => {
    const find = findInMaps(library([mapOf('gone', 'First bill')], ['gone']))
    expect((await find('bill', never)).size).toBe(0)
  })

  it('reads a map once for as long as it does not change', async () => {
    const maps = [mapOf('steady', 'First bill')]
    const store = library(maps)
    const find = findInMaps(store)
    await find('bill', never)
    await find('bil', never)
    expect(store.read).toHaveBeenCalledTimes(1)
    maps[0] = { ...mapOf('steady', 'Second bill'), changed: '2026-02-01T00:00:00.000Z' }
    expect(await find('bill', never)).toEqual(new Map([['steady', 'Second bill']]))
  })

  it('passes over a map that cannot be read', async () => {
    const store = library([mapOf('fine', 'First bill')])
    const entries = await store.library.list()
    const broken = { id: 'broken', changed: 'x', trashed: null } as never
    const torn = { ...store.library, list: async () => [broken, ...entries] }
    expect([...(await findInMaps({ library: torn })('bill', never)).keys()]).toEqual(['fine'])
  })
})
