import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { speak } from '../../../src/i18n/languageStore'
import { LibraryView, type LibraryViewProps } from '../../../src/panels/library/LibraryView'
import { forgetPictures, type ReadPicture } from '../../../src/panels/library/pictures'
import { messageStore } from '../../../src/ui/announce'
import type { MapEntry } from '../../../src/model/mapEntry'

beforeAll(() => speak('en'))
beforeEach(() => {
  forgetPictures()
  messageStore.setState({ shown: [], spoken: { id: 0, text: '' } })
})

const entry = (id: string, title: string, more: Partial<MapEntry> = {}): MapEntry => ({
  id,
  title,
  created: '2026-01-01T00:00:00.000Z',
  changed: '2026-01-01T00:00:00.000Z',
  cards: 35,
  phases: 7,
  personas: 2,
  trashed: null,
  ...more,
})

const MAPS = [
  entry('a', 'Switching provider', { changed: '2026-03-03T00:00:00.000Z' }),
  entry('b', 'Moving house', { changed: '2026-03-02T00:00:00.000Z' }),
  entry('c', 'Leaving us', { changed: '2026-03-01T00:00:00.000Z', cards: 1, personas: 1 }),
]

function show(more: Partial<LibraryViewProps> = {}) {
  const deed = () => vi.fn<(...args: unknown[]) => void>()
  const props = {
    entries: MAPS,
    durable: true,
    persisted: true,
    lastBackup: null,
    remind: 'never',
    onRemind: deed(),
    sort: 'changed',
    layout: 'grid',
    language: 'en',
    theme: 'light',
    samples: [{ id: 'phone', title: 'Phone company', phases: 7, channels: 9 }],
    href: (id: string) => `#/map/${id}`,
    readPicture: vi.fn<ReadPicture>(async () => ({ width: 10, height: 10, background: null, shapes: [] })),
    readSamplePicture: async () => null,
    onSort: deed(),
    onLayout: deed(),
    onLanguage: deed(),
    onTheme: deed(),
    onImport: deed(),
    onNew: deed(),
    onRename: deed(),
    onDuplicate: deed(),
    onExport: deed(),
    onTrash: deed(),
    onRestore: deed(),
    onErase: deed(),
    onEmptyTrash: deed(),
    onPasteText: deed(),
    onBackup: deed(),
    onRestoreBackup: deed(),
    ...more,
  } satisfies LibraryViewProps
  const view = render(<LibraryView {...props} />)
  return {
    ...props,
    user: userEvent.setup(),
    again: (next: Partial<LibraryViewProps>) => view.rerender(<LibraryView {...props} {...next} />),
  }
}

const maps = () => within(screen.getByRole('list', { name: 'Maps' }))
const links = () =>
  maps()
    .getAllByRole('link')
    .map((link) => link.textContent)

describe('the library', () => {
  it('lists the maps, last edited first, each a link to its address with its facts', () => {
    show()
    expect(links()).toEqual(['Switching provider', 'Moving house', 'Leaving us'])
    const link = screen.getByRole('link', { name: 'Switching provider' })
    expect(link).toHaveAttribute('href', '#/map/a')
    expect(link).toHaveAccessibleDescription(/35 cards, 2 personas/)
    expect(screen.getByRole('link', { name: 'Leaving us' })).toHaveAccessibleDescription(/One card, one persona/)
  })

  it('shows a picture of each map', async () => {
    const { readPicture } = show({ entries: MAPS.map((map) => ({ ...map, id: `drawn-${map.id}` })) })
    await vi.waitFor(() => expect(document.querySelectorAll('[data-map] [data-drawn] svg')).toHaveLength(3))
    expect(readPicture).toHaveBeenCalledTimes(3)
  })

  it('draws a picture again only when its map changed', async () => {
    const entries = MAPS.map((map) => ({ ...map, id: `again-${map.id}` }))
    const { readPicture, again } = show({ entries })
    await vi.waitFor(() => expect(readPicture).toHaveBeenCalledTimes(3))
    again({
      entries: entries.map((map) => (map.id === 'again-b' ? { ...map, changed: '2026-04-01T00:00:00.000Z' } : map)),
    })
    await vi.waitFor(() => expect(readPicture).toHaveBeenCalledTimes(4))
    expect(readPicture).toHaveBeenLastCalledWith('again-b')
  })

  it('finds a map by its title and says how many were found', async () => {
    const { user } = show()
    await user.keyboard('/')
    await user.keyboard('house')
    expect(links()).toEqual(['Moving house'])
    expect(screen.getByText('One map found')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(links()).toHaveLength(3)
  })

  it('finds a map by what stands on its cards and shows it', async () => {
    const find = async () => new Map([['c', 'The bill is wrong']])
    const { user } = show({ find })
    await user.type(screen.getByRole('searchbox'), 'bill')
    expect(await screen.findByText('The bill is wrong')).toBeInTheDocument()
    expect(links()).toEqual(['Leaving us'])
  })

  it('says so when nothing was found', async () => {
    const { user } = show()
    await user.type(screen.getByRole('searchbox'), 'zebra')
    expect(screen.getByText('No map has “zebra” in it.')).toBeInTheDocument()
  })

  it('is one tab stop, and the arrows walk along the maps', async () => {
    const { user } = show()
    screen.getByRole('link', { name: 'Switching provider' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('link', { name: 'Moving house' })).toHaveFocus()
    await user.keyboard('{End}')
    expect(screen.getByRole('link', { name: 'Leaving us' })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('link', { name: 'Leaving us' })).toHaveFocus()
    expect(
      maps()
        .getAllByRole('link')
        .filter((link) => link.tabIndex === 0),
    ).toHaveLength(1)
  })

  it('renames in place by F2 and Enter, and Escape leaves the title', async () => {
    const { user, onRename } = show()
    screen.getByRole('link', { name: 'Moving house' }).focus()
    await user.keyboard('{F2}')
    expect(screen.getByRole('textbox', { name: 'Title of the map' })).toHaveFocus()
    await user.keyboard('House move{Enter}')
    expect(onRename).toHaveBeenCalledExactlyOnceWith('b', 'House move')
    expect(screen.getByRole('link', { name: 'Moving house' })).toHaveFocus()
    await user.keyboard('{F2}Nothing{Escape}')
    expect(onRename).toHaveBeenCalledTimes(1)
  })

  it('moves a map to the trash by Delete, and undo brings it back', async () => {
    const { user, onTrash, onRestore } = show()
    screen.getByRole('link', { name: 'Moving house' }).focus()
    await user.keyboard('{Delete}')
    expect(onTrash).toHaveBeenCalledExactlyOnceWith('b')
    expect(screen.getByRole('link', { name: 'Leaving us' })).toHaveFocus()
    const message = messageStore.getState().shown[0]
    expect(message?.text).toBe('Moving house is in the trash.')
    act(() => message?.action?.perform())
    expect(onRestore).toHaveBeenCalledExactlyOnceWith('b')
  })

  it('offers everything else in the menu of a map', async () => {
    const { user, onDuplicate, onExport } = show()
    const menu = screen.getByRole('button', { name: 'What to do with Moving house' })
    await user.click(menu)
    await user.click(await screen.findByRole('menuitem', { name: /Duplicate/ }))
    expect(onDuplicate).toHaveBeenCalledWith('b')
    await user.click(menu)
    await user.click(await screen.findByRole('menuitem', { name: /Save as a file/ }))
    expect(onExport).toHaveBeenCalledWith('b')
  })

  it('starts a map from an empty grid or a sample', async () => {
    const { user, onNew } = show()
    await user.click(screen.getByRole('button', { name: 'New map' }))
    expect(onNew).toHaveBeenLastCalledWith('blank')
    await user.click(screen.getByRole('button', { name: /Phone company/ }))
    expect(onNew).toHaveBeenLastCalledWith('phone')
  })
})

describe('what the library says of safety', () => {
  it('tells what the browser answered, and the last backup with what changed since', () => {
    const { again } = show({ persisted: true, lastBackup: '2026-03-01T12:00:00.000Z' })
    expect(screen.getByText(/will not clear them/)).toBeInTheDocument()
    expect(screen.getByText(/2 maps changed since/)).toBeInTheDocument()
    again({ persisted: false, lastBackup: null })
    expect(screen.getByText(/may clear them/)).toBeInTheDocument()
    expect(screen.getByText('No backup yet')).toBeInTheDocument()
  })

  it('warns when nothing can be stored', () => {
    show({ durable: false })
    expect(screen.getByRole('region', { name: 'Your maps are kept in this window only.' })).toHaveTextContent(/private/)
  })

  it('asks the browser again where it has not promised', async () => {
    const onAskToKeep = vi.fn<() => void>()
    const { user, again } = show({ persisted: false, onAskToKeep })
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(screen.getByRole('menuitem', { name: 'Ask the browser to keep them' }))
    expect(onAskToKeep).toHaveBeenCalledOnce()
    again({ persisted: true, onAskToKeep })
    await user.click(screen.getByRole('button', { name: 'More' }))
    expect(screen.queryByRole('menuitem', { name: /Ask the browser/ })).not.toBeInTheDocument()
  })

  it('backs up at a press', async () => {
    const { user, onBackup } = show()
    await user.click(screen.getByRole('button', { name: 'Back up now' }))
    expect(onBackup).toHaveBeenCalledOnce()
  })
})

describe('the trash', () => {
  const TRASHED = [...MAPS, entry('t', 'Old one', { trashed: new Date(Date.now() - 86_400_000).toISOString() })]

  it('stands closed below the maps, and gives a map back', async () => {
    const { user, onRestore } = show({ entries: TRASHED })
    expect(links()).not.toContain('Old one')
    await user.click(await screen.findByRole('button', { name: 'Trash 1' }))
    expect(screen.getByText('Gone in 29 days')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Restore: Old one' }))
    expect(onRestore).toHaveBeenCalledExactlyOnceWith('t')
  })

  it('deletes for ever only after a question', async () => {
    const { user, onErase } = show({ entries: TRASHED })
    await user.click(await screen.findByRole('button', { name: 'Trash 1' }))
    await user.click(screen.getByRole('button', { name: 'Delete for ever: Old one' }))
    const question = await screen.findByRole('alertdialog', { name: 'Delete “Old one” for ever?' })
    expect(onErase).not.toHaveBeenCalled()
    await user.click(within(question).getByRole('button', { name: 'Delete for ever' }))
    expect(onErase).toHaveBeenCalledExactlyOnceWith('t')
  })

  it('is emptied only after a question', async () => {
    const { user, onEmptyTrash } = show({ entries: TRASHED })
    await user.click(await screen.findByRole('button', { name: 'Trash 1' }))
    await user.click(screen.getByRole('button', { name: 'Empty the trash' }))
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(onEmptyTrash).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Empty the trash' }))
    const question = await screen.findByRole('alertdialog')
    await user.click(within(question).getByRole('button', { name: 'Empty the trash' }))
    expect(onEmptyTrash).toHaveBeenCalledOnce()
  })
})

describe('the welcome', () => {
  it('stands there when there are no maps, and offers every way to start', async () => {
    const { user, onNew, onImport, onPasteText } = show({ entries: [] })
    const welcome = within(screen.getByRole('region', { name: 'Start a journey' }))
    await user.click(welcome.getByRole('button', { name: /Phone company/ }))
    expect(onNew).toHaveBeenLastCalledWith('phone')
    await user.click(welcome.getByRole('button', { name: /Blank grid/ }))
    expect(onNew).toHaveBeenLastCalledWith('blank')
    await user.click(welcome.getByRole('button', { name: /choose a file/ }))
    expect(onImport).toHaveBeenCalledOnce()
    await user.click(welcome.getByRole('textbox', { name: /Paste from a spreadsheet/ }))
    await user.paste('Phase\tTouchpoint\nBuy\tAd')
    expect(onPasteText).toHaveBeenCalledExactlyOnceWith('Phase\tTouchpoint\nBuy\tAd')
  })

  it('takes the focus when the last map goes', async () => {
    const { user, again } = show({ entries: MAPS.slice(0, 1) })
    screen.getByRole('link').focus()
    await user.keyboard('{Delete}')
    again({ entries: [] })
    expect(screen.getByRole('heading', { name: 'Start a journey' })).toHaveFocus()
  })

  it('does not flash while the maps are still read', () => {
    show({ entries: null })
    expect(screen.queryByRole('region', { name: 'Start a journey' })).not.toBeInTheDocument()
  })
})
