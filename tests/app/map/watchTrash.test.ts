/** A map that was thrown away in another tab says so where it is open. */
import { beforeEach, expect, test, vi } from 'vitest'
import { watchTrash } from '../../../src/app/map/watchTrash'
import type { Services } from '../../../src/app/services'
import { speak } from '../../../src/i18n/languageStore'
import { messageStore } from '../../../src/ui/announce'

function shelf() {
  let trashed: string | null = null
  let changed = () => {}
  const restore = vi.fn<(id: string) => Promise<void>>(async () => {})
  const library = {
    list: async () => [{ id: 'one', trashed }],
    watch(listener: () => void) {
      changed = listener
      return () => {
        changed = () => {}
      }
    },
    restore,
  }
  const put = (at: string | null) => {
    trashed = at
    changed()
  }
  return { services: { library } as unknown as Services, put, restore }
}

const said = () => messageStore.getState().shown

beforeEach(async () => {
  await speak('en')
  messageStore.setState({ shown: [] })
})

test('it is told once, with a way back, and again when it is thrown away again', async () => {
  const { services, put, restore } = shelf()
  const stop = watchTrash(services, 'one')
  put('2026-01-01T00:00:00.000Z')
  await vi.waitFor(() => expect(said()).toHaveLength(1))
  expect(said()[0]?.text).toContain('in the trash')
  said()[0]?.action?.perform()
  expect(restore).toHaveBeenCalledWith('one')
  put('2026-01-01T00:00:00.000Z')
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(said()).toHaveLength(1)
  put(null)
  await new Promise((resolve) => setTimeout(resolve, 700))
  put('2026-01-02T00:00:00.000Z')
  await vi.waitFor(() => expect(said()).toHaveLength(2))
  stop()
})
