/** What a large map may cost on the screen: what is seen, and what is changed. Counts, so that no machine is too slow for it. */
import { act } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { CardTitleProps } from '../../src/canvas/cards/CardTitle'
import type { RowProps } from '../../src/canvas/rows/Row'
import { changeCard } from '../../src/commands/changeCard'
import { speak } from '../../src/i18n/languageStore'
import { bigMap } from '../support/bigMap'
import { show } from './shown'

const drawn: string[] = []
vi.mock('../../src/canvas/cards/CardTitle', () => ({
  CardTitle({ id, title }: CardTitleProps) {
    drawn.push(id)
    return <span>{title}</span>
  },
}))
vi.mock('../../src/canvas/heads/LaneHead', () => ({
  LaneHead({ lane }: Pick<RowProps, 'lane'>) {
    drawn.push(`row ${lane}`)
    return <span role="rowheader" aria-label={lane} />
  },
}))

/** Every card, cell and header asks this once for each time that it is drawn. */
let focusables = 0
vi.mock('../../src/canvas/keys/useFocusable', async (original) => {
  const { useFocusable } = await original<typeof import('../../src/canvas/keys/useFocusable')>()
  return {
    useFocusable(focused: boolean) {
      focusables++
      return useFocusable(focused)
    },
  }
})

vi.setConfig({ testTimeout: 30_000 })
beforeAll(() => speak('en'))
beforeEach(() => void drawn.splice(0))

const elements = () => document.querySelectorAll('*').length

test('ten times as many cards stand on the page with no more elements', () => {
  show(bigMap(300))
  const few = elements()
  document.body.replaceChildren()
  show(bigMap(3000))
  expect(document.querySelectorAll('[data-card]').length).toBeGreaterThan(10)
  expect(elements()).toBeLessThan(few * 1.25)
  expect(elements()).toBeLessThan(2500)
})

test('a letter that is typed draws its own card again, and no other card or row', () => {
  const { editor } = show(bigMap(3000))
  const id = document.querySelector<HTMLElement>('[data-card]')?.dataset.card ?? ''
  const title = editor.store.getState().map.cards[id]?.title ?? ''
  drawn.splice(0)
  focusables = 0
  act(() => void editor.run(changeCard, { id, values: { title: `${title.slice(0, -1)}x` } }))
  expect(new Set(drawn)).toEqual(new Set([id]))
  expect(drawn.length).toBeLessThanOrEqual(2)
  // The card itself: no cell and no header is drawn again.
  expect(focusables).toBeLessThanOrEqual(2)
})

test('choosing one card draws that card again and no other', () => {
  const { editor } = show(bigMap(3000))
  const id = document.querySelector<HTMLElement>('[data-card]')?.dataset.card ?? ''
  drawn.splice(0)
  act(() => editor.select([id]))
  expect(drawn.filter((other) => other !== id)).toEqual([])
})
