/** Scores on the insights' page: over the phases and in time, by keyboard, few answers said. */
import { screen, within } from '@testing-library/react'
import { beforeAll, expect, it, vi } from 'vitest'
import { speak } from '../../../src/i18n/languageStore'
import { monthsBetween } from '../../../src/panels/insights/months'
import { journey } from '../../support/journey'
import { pageOf } from './page'

// The readings come while the page is idle, which a busy machine seldom is.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(() => speak('en'))

const saidOf = (point: HTMLElement) => point.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')
const csat = (value: number, n: number, date: string) => ({ type: 'indicator', measure: 'csat', value, n, date })
const asked = () =>
  journey({
    spots: [
      { id: 'form', phase: 'Buy', lane: 'Web', hangs: [csat(60, 200, '2026-01-31'), csat(40, 210, '2026-03-31')] },
      { id: 'queue', phase: 'Use', lane: 'Store', hangs: [csat(80, 12, '2026-03-31')] },
    ],
  })

it('are gone through by arrow keys, say n and where it is small, and open their cards', async () => {
  const { user, onCards } = await pageOf(asked())
  const strip = within(screen.getByRole('group', { name: 'CSAT by phase' }))
  const points = strip.getAllByRole('button')
  expect(points.map(saidOf)).toEqual(['Buy: CSAT 40 %, n 210', 'Use: CSAT 80 %, n 12, few answers'])
  points[0]!.focus()
  await user.keyboard('{ArrowRight}')
  expect(points[1]).toHaveFocus()
  expect(points.map((point) => point.tabIndex)).toEqual([-1, 0])
  await user.keyboard('{Enter}')
  expect(onCards).toHaveBeenCalledWith(['queue'])
})

it('stand month by month, each touchpoint against itself, where they are dated', async () => {
  await pageOf(asked())
  const course = within(screen.getByRole('group', { name: 'CSAT over time: form' })).getAllByRole('button')
  expect(course.map(saidOf)).toEqual([
    expect.stringContaining('CSAT 60 %, n 200'),
    expect.stringContaining('CSAT 40 %, n 210'),
  ])
  expect(screen.getByText(/1 touchpoint was measured in one month only/)).toBeInTheDocument()
})

it('keep the months without a score apart, until there are too many', () => {
  expect(monthsBetween(['2026-02', '2025-11', '2026-02'])).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(monthsBetween(['1990-01', '2026-02'])).toEqual(['1990-01', '2026-02'])
  expect(monthsBetween([])).toEqual([])
})
