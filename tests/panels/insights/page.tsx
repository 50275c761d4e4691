/** The insights' page over a small journey, as a person has it in front of them. */
import { screen, waitFor } from '@testing-library/react'
import { vi } from 'vitest'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { ok } from '../../../src/model/result'
import { InsightsView } from '../../../src/panels/insights/InsightsView'
import type { InsightsDeeds } from '../../../src/panels/insights/section'
import { deskWith } from '../desk'

interface Around {
  deeds?: Partial<InsightsDeeds>
  counterpart?: JourneyMap
  withoutAssumed?: boolean
}

export async function pageOf(map: JourneyMap, { deeds = {}, counterpart, withoutAssumed = false }: Around = {}) {
  const onCards = vi.fn<(cards: readonly string[]) => void>()
  const onRead = vi.fn<() => void>()
  const all: InsightsDeeds = {
    readSurvey: async () => ok([]),
    otherMaps: async () => [],
    makeOtherState: async () => {},
    compareWith: () => {},
    openMap: () => {},
    ...deeds,
  }
  const desk = deskWith(map, (editor) => (
    <InsightsView
      editor={editor}
      withoutAssumed={withoutAssumed}
      counterpart={counterpart ?? null}
      deeds={all}
      onCards={onCards}
      onRead={onRead}
    />
  ))
  const read = () => {
    if (onRead.mock.calls.length === 0) throw new Error('The readings are not there yet.')
  }
  await waitFor(read, { timeout: 10_000 })
  return { ...desk, onCards, page: screen.getByRole('main') }
}
