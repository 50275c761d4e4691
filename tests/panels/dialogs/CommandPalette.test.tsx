import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { speak } from '../../../src/i18n/languageStore'
import { CommandPalette, type CommandPaletteProps } from '../../../src/panels/dialogs/CommandPalette'
import { KeyHelp } from '../../../src/panels/dialogs/KeyHelp'
import type { PaletteItem } from '../../../src/panels/dialogs/paletteItem'

beforeAll(async () => {
  // cmdk keeps the chosen item in sight; jsdom has no layout.
  Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => {}, configurable: true })
  await speak('en')
})

const item = (id: string, label: string, more: Partial<PaletteItem> = {}): PaletteItem => ({
  id,
  label,
  group: 'Cards',
  enabled: true,
  perform: vi.fn<() => void>(),
  ...more,
})

function show(more: Partial<CommandPaletteProps> = {}) {
  const duplicate = vi.fn<() => void>()
  const onClose = vi.fn<() => void>()
  const onGo = vi.fn<(id: string, kind: string) => void>()
  const items = [
    item('card.add', 'Add a card', { keys: ['N'] }),
    item('card.duplicate', 'Duplicate', { perform: duplicate }),
    item('card.remove', 'Remove', { enabled: false }),
    item('view.theme', 'Dark or light', { group: 'View' }),
  ]
  const find = (query: string) => ({
    results: 'first bill'.includes(query)
      ? [{ id: 'c2', kind: 'card' as const, title: 'First bill', where: 'Use · Email', excerpt: '' }]
      : [],
    total: 'first bill'.includes(query) ? 4 : 0,
  })
  render(<CommandPalette open onClose={onClose} items={items} find={find} onGo={onGo} {...more} />)
  return { user: userEvent.setup(), duplicate, onClose, onGo }
}
const offered = () => screen.getAllByRole('option').map((option) => option.textContent)

describe('the palette', () => {
  it('offers what applies now, in groups, with its key', () => {
    show()
    expect(offered()).toEqual(['Add a cardN', 'Duplicate', 'Dark or light'])
    expect(screen.getByText('View')).toBeInTheDocument()
  })

  it('does the one that is chosen by typing and Enter, and goes away', async () => {
    const { user, duplicate, onClose } = show()
    await user.keyboard('dupl')
    expect(offered()).toEqual(['Duplicate'])
    await user.keyboard('{Enter}')
    expect(duplicate).toHaveBeenCalledOnce()
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('walks with the arrow keys', async () => {
    const { user, duplicate } = show()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(duplicate).toHaveBeenCalledOnce()
  })

  it('goes to a card by its words, and says how many more there are', async () => {
    const { user, onGo } = show()
    await user.keyboard('bill')
    expect(screen.getByText('3 more on the map. Type on to narrow them.')).toBeInTheDocument()
    await user.click(screen.getByRole('option', { name: /First bill/ }))
    expect(onGo).toHaveBeenCalledExactlyOnceWith('c2', 'card')
  })

  it('says so when nothing is met', async () => {
    const { user } = show()
    await user.keyboard('zebra')
    expect(screen.getByText('Nothing has “zebra” in it.')).toBeInTheDocument()
  })
})

describe('the key help', () => {
  it('lists every key under its group, and can be searched', async () => {
    const items = [
      item('edit.undo', 'Undo', { keys: ['$mod+KeyZ', 'Control+z', '$mod+NumpadAdd'] }),
      item('edit.redo', 'Redo', { keys: ['$mod+Shift+KeyZ', 'Control+KeyY'] }),
      item('view.theme', 'Dark or light', { group: 'View', keys: ['Alt+Shift+KeyD'] }),
      item('none', 'Without a key'),
    ]
    const user = userEvent.setup()
    render(<KeyHelp open onClose={() => {}} items={items} />)
    const cards = within(screen.getByRole('region', { name: 'Cards' }))
    expect(cards.getAllByRole('term').map((term) => term.textContent)).toEqual(['Undo', 'Redo'])
    // What looks the same is shown once.
    expect(cards.getAllByRole('definition')[0]).toHaveTextContent(/^CtrlZ$/)
    expect(cards.getAllByRole('definition')[1]).toHaveTextContent('CtrlShiftZorCtrlY')
    expect(screen.queryByText('Without a key')).not.toBeInTheDocument()
    await user.type(screen.getByRole('searchbox'), 'dark')
    expect(screen.getAllByRole('term')).toHaveLength(1)
  })
})
