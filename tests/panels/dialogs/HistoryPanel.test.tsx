import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { speak } from '../../../src/i18n/languageStore'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { emptyMap, newCard, newLane, newPhase, newStep } from '../../../src/model/newMap'
import type { Revision } from '../../../src/model/revision'
import { HistoryPanel, type HistoryPanelProps } from '../../../src/panels/dialogs/HistoryPanel'

beforeAll(() => speak('en'))

function mapWith(...titles: string[]): JourneyMap {
  return {
    ...emptyMap('m', '2026-01-01T00:00:00.000Z'),
    title: 'Switching',
    phases: { p: newPhase({ id: 'p', order: 'a0' }) },
    steps: { s: newStep({ id: 's', order: 'a0', phase: 'p' }) },
    lanes: { l: newLane({ id: 'l', order: 'a0', kind: 'channel' }) },
    cards: Object.fromEntries(
      titles.map((title) => [title, newCard({ id: title, order: 'a0', step: 's', lane: 'l', title })]),
    ),
  }
}
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const revision = (n: number, more: Partial<Revision> = {}): Revision => ({
  map: 'm',
  n,
  at: minutesAgo(10 * (10 - n)),
  name: '',
  reason: 'time',
  ...more,
})
const REVISIONS = [
  revision(3),
  revision(2, { name: 'Before the workshop', reason: 'hand' }),
  revision(1, { reason: 'import' }),
]
const STATES: Record<number, JourneyMap> = {
  1: mapWith('Ad'),
  2: mapWith('Ad', 'Bill', 'Call'),
  3: mapWith('Ad', 'Bill'),
}
const current = mapWith('Ad', 'Bill')

function show(more: Partial<HistoryPanelProps> = {}) {
  const onRestore = vi.fn<HistoryPanelProps['onRestore']>()
  const onCopy = vi.fn<HistoryPanelProps['onCopy']>()
  const onKeep = vi.fn<HistoryPanelProps['onKeep']>(async () => {})
  const onClose = vi.fn<() => void>()
  render(
    <HistoryPanel
      open
      onClose={onClose}
      current={current}
      revisions={REVISIONS}
      readRevision={async ({ n }) => STATES[n] ?? null}
      fiveMinutesAgo={null}
      draw={() => ({ width: 100, height: 60, background: null, shapes: [] })}
      theme="light"
      onRestore={onRestore}
      onCopy={onCopy}
      onKeep={onKeep}
      {...more}
    />,
  )
  return { user: userEvent.setup(), onRestore, onCopy, onKeep, onClose }
}
const restore = () => screen.getByRole('button', { name: 'Go back to this' })

describe('the history of a map', () => {
  it('lists what was kept, with its name or why, and shows the newest', async () => {
    show()
    const radios = screen.getAllByRole('radio')
    expect(radios).toHaveLength(3)
    expect(radios[0]).toBeChecked()
    expect(radios[1]).toHaveTextContent('Before the workshop')
    expect(radios[2]).toHaveTextContent('Before an import')
    expect(await screen.findByText('The same as now')).toBeInTheDocument()
  })

  it('says what has changed since a version, by name', async () => {
    const { user } = show()
    await user.click(screen.getByRole('radio', { name: /Before the workshop/ }))
    const since = within(await screen.findByRole('region', { name: 'Changed since then' }))
    expect(since.getByText('1 card removed: Call')).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: /Before an import/ }))
    expect(await screen.findByText('1 card added: Bill')).toBeInTheDocument()
  })

  it('goes back to a version', async () => {
    const { user, onRestore, onClose } = show()
    await user.click(screen.getByRole('radio', { name: /Before the workshop/ }))
    await waitFor(() => expect(restore()).toBeEnabled())
    await user.click(restore())
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(STATES[2], REVISIONS[1]?.at)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('opens a version as a copy', async () => {
    const { user, onCopy } = show()
    const copy = screen.getByRole('button', { name: 'Open as a copy' })
    await waitFor(() => expect(copy).toBeEnabled())
    await user.click(copy)
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(STATES[3], REVISIONS[0]?.at)
  })

  it('goes back five minutes even where nothing was kept', async () => {
    const then = { at: minutesAgo(5), map: mapWith('Ad', 'Bill', 'Mistake') }
    const { user, onRestore } = show({ revisions: [], fiveMinutesAgo: then })
    expect(screen.getByRole('radio', { name: /Five minutes ago/ })).toBeChecked()
    expect(await screen.findByText('1 card removed: Mistake')).toBeInTheDocument()
    await user.click(restore())
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(then.map, then.at)
  })

  it('calls the state of a young map by its true age, and of one that has just begun not at all', () => {
    const young = { ...mapWith('Ad'), created: minutesAgo(3) }
    show({ revisions: [], fiveMinutesAgo: { at: minutesAgo(2.5), map: young } })
    expect(screen.getByRole('radio')).toHaveTextContent(/^2 minutes ago/)
    cleanup()
    show({ revisions: [], fiveMinutesAgo: { at: minutesAgo(0.5), map: { ...young, created: minutesAgo(1) } } })
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    expect(screen.getByText(/No versions yet/)).toBeInTheDocument()
  })

  it('keeps the map of now under a name', async () => {
    const { user, onKeep } = show()
    await user.type(screen.getByRole('textbox', { name: 'Name of the version' }), '  Sent to the board{Enter}')
    expect(onKeep).toHaveBeenCalledExactlyOnceWith('Sent to the board')
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue(''))
  })

  it('says so when a version cannot be read, and offers nothing that would fail', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    show({ readRevision: async () => null })
    expect(await screen.findByText('This version could not be read.')).toBeInTheDocument()
    expect(restore()).toBeDisabled()
  })

  it('says so when nothing was kept yet', () => {
    show({ revisions: [] })
    expect(screen.getByText(/No versions yet/)).toBeInTheDocument()
  })
})
