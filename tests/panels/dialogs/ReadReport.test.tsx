import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { speak } from '../../../src/i18n/languageStore'
import { ReadReport, type ReadReportProps } from '../../../src/panels/dialogs/ReadReport'
import type { ReadNote, ReadOutcome } from '../../../src/panels/dialogs/readOutcome'

beforeAll(() => speak('en'))

const counts = { phases: 7, steps: 9, lanes: 9, cards: 35, personas: 2, links: 0, attachments: 0 }
const opened = (notes: readonly ReadNote[], choices = {}): ReadOutcome => ({
  file: 'journey.csv',
  id: 'm1',
  report: { counts, notes, choices },
})
const feeling = (text: string, line: number): ReadNote => ({ key: 'table.feeling', params: { text }, line })

function show(outcomes: readonly ReadOutcome[], more: Partial<ReadReportProps> = {}) {
  const onClose = vi.fn<() => void>()
  const onGo = vi.fn<(id: string) => void>()
  render(<ReadReport outcomes={outcomes} openId="m1" onClose={onClose} onGo={onGo} {...more} />)
  return { user: userEvent.setup(), onClose, onGo }
}
const report = () => document.querySelector<HTMLElement>('[data-read-report]') as HTMLElement

describe('a report that asks for nothing', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const after = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000))

  it('goes by itself, and not while the keyboard is in it', () => {
    const { onClose } = show([opened([])])
    act(() => screen.getByRole('button', { name: 'Close' }).focus())
    after(60)
    expect(onClose).not.toHaveBeenCalled()
    act(() => screen.getByRole('button', { name: 'Close' }).blur())
    after(9)
    expect(onClose).toHaveBeenCalled()
  })

  it.each([
    ['there is something to know', [opened([feeling('Meh', 3)])]],
    ['it can be read otherwise', [opened([], { table: {} })]],
    ['another map was opened too', [{ ...opened([]), id: 'm2' } as ReadOutcome, opened([])]],
    ['a file was refused', [{ file: 'x.csv', failure: { key: 'file.failed' } } as ReadOutcome]],
  ])('stays where %s', (_, outcomes) => {
    const { onClose } = show(outcomes)
    after(60)
    expect(onClose).not.toHaveBeenCalled()
  })
})

describe('what is said of a file that was opened', () => {
  it('counts what came in and says when all of it was understood', () => {
    show([opened([])])
    expect(report()).toHaveTextContent('journey.csv is open')
    expect(report()).toHaveTextContent('7 phases9 lanes35 cards2 personas')
    expect(report()).not.toHaveTextContent('0 links')
    expect(report()).toHaveTextContent('Everything in the file was understood.')
  })

  it('says every note in words with its line', () => {
    show([opened([feeling('Anxious+', 3), { key: 'table.ignored', params: { header: 'No.' } }])])
    expect(report()).toHaveTextContent('2 things to know')
    expect(screen.getByText('“Anxious+” is no feeling we know; it stands in the card’s text. (line 3)')).toBeVisible()
    expect(screen.getByText(/“No.” only numbers the rows/)).toBeVisible()
  })

  it('says the same thing once, with all its lines', () => {
    show([opened([feeling('Meh', 3), feeling('Meh', 7), feeling('Meh', 12)])])
    expect(within(report()).getAllByText(/“Meh”/)).toHaveLength(1)
    expect(report()).toHaveTextContent('(line 3) (also lines 7, 12)')
  })

  it('folds a long list away, and nothing of it is lost', async () => {
    const { user } = show([opened(Array.from({ length: 40 }, (_, i) => feeling(`Odd ${i}`, i + 2)))])
    expect(screen.getByText(/Odd 0/)).toBeVisible()
    await user.click(screen.getByText('Show all 40'))
    expect(screen.getByText(/Odd 39/)).toBeInTheDocument()
  })

  it('lets a table be read otherwise, and the actors of a journey too', async () => {
    const onChangeTable = vi.fn<() => void>()
    const onChangeActors = vi.fn<NonNullable<ReadReportProps['onChangeActors']>>()
    const { user } = show([opened([], { table: {}, actors: 'personas' })], { onChangeTable, onChangeActors })
    await user.click(screen.getByRole('button', { name: 'Change how it was read' }))
    expect(onChangeTable).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Read the actors as channels' }))
    expect(onChangeActors.mock.calls[0]?.[1]).toBe('channels')
  })

  it('leads to the map only where it is not the open one', async () => {
    const { user, onGo } = show([opened([])], { openId: 'other' })
    await user.click(screen.getByRole('button', { name: 'Go to the map' }))
    expect(onGo).toHaveBeenCalledExactlyOnceWith('m1')
  })

  it('is put away by Escape', async () => {
    const { user, onClose } = show([opened([])])
    screen.getByRole('button', { name: 'Close' }).focus()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('what is said of a file that was refused', () => {
  it('is an alert that names the file, the place and the reason, and that nothing changed', () => {
    show([{ file: 'broken.json', failure: { key: 'read.json.broken', line: 14 } }])
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('broken.json was not opened')
    expect(alert).toHaveTextContent('“broken.json” is not valid JSON. (line 14)')
    expect(alert).toHaveTextContent('Nothing was changed.')
  })

  it('offers another file', async () => {
    const onImport = vi.fn<() => void>()
    const { user } = show([{ file: 'a.bin', failure: { key: 'read.empty' } }], { onImport })
    await user.click(screen.getByRole('button', { name: 'Choose another file' }))
    expect(onImport).toHaveBeenCalledOnce()
  })
})
